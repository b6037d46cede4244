"""Figures for Prometheus: counts and times, and nothing about whom."""

from prometheus_client import Counter, Gauge, Histogram

REQUESTS = Counter("central_requests_total", "Requests answered", ["route", "status"])
SECONDS = Histogram(
    "central_request_seconds", "From a request's head to its answer's end", ["route"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)  # fmt: skip
LAID = Counter("central_things_laid_total", "Things laid anew")
FETCHED = Counter("central_things_fetched_total", "Things fetched")
GROUP = Histogram("central_group_parcels", "Parcels committed together", buckets=(1, 2, 5, 10, 20, 50, 100, 200))
STREAMS = Gauge("central_event_streams", "Open event streams")
WAITING = Gauge("central_parcels_waiting", "Parcels in line to be laid")
LISTENING = Gauge("central_listening", "1 while news from other processes is heard")
FAULTS = Counter("central_faults_total", "Faults in laying, by kind", ["kind"])
