from houselights.house.models.cinema_settings import CinemaSettings
from houselights.house.models.picture import Picture, Rendition
from houselights.house.models.worker_sighting import WorkerSighting

__all__ = ["CinemaSettings", "Picture", "Rendition", "WorkerSighting"]
