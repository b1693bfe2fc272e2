"""What every test stands on: no screen, and laws that are tried in the same way on every machine."""

import os

from hypothesis import HealthCheck, settings

from partner_overlay.lasting_constants import make_constants_last

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # what windows say is looked for in English, whoever runs the tests
os.environ.pop("LANGUAGE", None)
make_constants_last()

settings.register_profile(
    "steady",
    derandomize=True,
    deadline=None,  # two busy cores are no reason for a law to break
    database=None,
    max_examples=80,  # the same ones each time; `searching` tries others, and many
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("searching", parent=settings.get_profile("steady"), derandomize=False, max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
