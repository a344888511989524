"""Settings of a run: what the command line and a deployment's parameters set."""

from dataclasses import asdict, dataclass
from pathlib import Path

_PATHS = {"documents", "data_dir", "decisions"}
SAMPLES = Path(__file__).resolve().parent.parent / "seeds" / "documents"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where a run reads and writes, and its limits.

    `keep` counts releases; `max_bytes` is the limit for one document. `data_docs` also builds Great
    Expectations' own pages, which fetch styles from the network when they are opened. `decisions` is the
    file of maintainers' decisions (DATA_DIR/decisions.csv where it is None). The two limits are shares, 0 to
    1: of contradicted claims, and of reconciled claims lost against the last release.
    """

    documents: Path = SAMPLES
    data_dir: Path = Path("data")
    keep: int = 10
    max_bytes: int = 64 << 20
    workers: int = 2
    data_docs: bool = False
    wait_seconds: int = 3600
    decisions: Path | None = None
    contradicted_limit: float = 0.3
    reconciled_drop_limit: float = 0.3

    @classmethod
    def from_parameters(cls, parameters: dict[str, object]) -> "Settings":
        """Settings from a flow run's parameters (JSON); TypeError for a name there is not."""
        values = {
            name: Path(str(v)) if name in _PATHS and v is not None else v for name, v in parameters.items()
        }
        return cls(**values)  # type: ignore[arg-type]

    @property
    def decision_text(self) -> str:
        """What the decision file holds; empty where there is none."""
        path = self.decisions or self.data_dir / "decisions.csv"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def parameters(self) -> dict[str, object]:
        """The same as parameters of a flow run."""
        return {name: str(v) if isinstance(v, Path) else v for name, v in asdict(self).items()}
