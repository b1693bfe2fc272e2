"""What Linux tells of."""

from collections.abc import Mapping
from typing import Final

from partner_overlay.desktop.casts import NoCastWatch
from partner_overlay.desktop.global_keys import NoGlobalKeys
from partner_overlay.desktop.news import News
from partner_overlay.desktop.sleep import NoSleepWatch

_NOT_YET: Final = "This system is not asked yet."


def linux_news(qt_platform: str, environ: Mapping[str, str]) -> News:
    del qt_platform, environ
    return News(NoGlobalKeys(_NOT_YET), NoSleepWatch(_NOT_YET), NoCastWatch(_NOT_YET))
