"""Settings of a run: what the command line and a deployment's parameters set."""

from dataclasses import asdict, dataclass, fields
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "seeds" / "documents"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where a run reads and writes, and its limits.

    `keep` counts releases; `max_bytes` is the limit for one document. `data_docs` also builds Great
    Expectations' own pages, which fetch styles from the network when they are opened.
    """

    documents: Path = SAMPLES
    data_dir: Path = Path("data")
    keep: int = 10
    max_bytes: int = 64 << 20
    workers: int = 2
    data_docs: bool = False
    wait_seconds: int = 3600

    @classmethod
    def from_parameters(cls, parameters: dict[str, object]) -> "Settings":
        """Settings from a flow run's parameters (JSON); TypeError for a name there is not."""
        paths = {f.name for f in fields(cls) if f.type in (Path, "Path")}
        values = {name: Path(str(v)) if name in paths else v for name, v in parameters.items()}
        return cls(**values)  # type: ignore[arg-type]

    def parameters(self) -> dict[str, object]:
        """The same as parameters of a flow run."""
        return {name: str(v) if isinstance(v, Path) else v for name, v in asdict(self).items()}
