"""Days and times of day in words, in the coach's language and zone."""

from datetime import date, datetime, tzinfo

from partner_overlay.presentation.translation import Translate


def month_short(month: int, translate: Translate) -> str:
    """`Mar`; January is 1."""
    return (
        #: Months in short
        translate("Day", "Jan"),
        translate("Day", "Feb"),
        translate("Day", "Mar"),
        translate("Day", "Apr"),
        translate("Day", "May"),
        translate("Day", "Jun"),
        translate("Day", "Jul"),
        translate("Day", "Aug"),
        translate("Day", "Sep"),
        translate("Day", "Oct"),
        translate("Day", "Nov"),
        translate("Day", "Dec"),
    )[month - 1]


def weekday_short(day: date, translate: Translate) -> str:
    """`Thu`."""
    return (
        #: Days of the week in short
        translate("Day", "Mon"),
        translate("Day", "Tue"),
        translate("Day", "Wed"),
        translate("Day", "Thu"),
        translate("Day", "Fri"),
        translate("Day", "Sat"),
        translate("Day", "Sun"),
    )[day.weekday()]


def day_words(day: date, translate: Translate) -> str:
    """`12 Mar 2026`."""
    words = translate("Day", "{day} {month} {year}")
    month = month_short(day.month, translate)
    return words.replace("{day}", str(day.day)).replace("{month}", month).replace("{year}", str(day.year))


def moment_words(moment: datetime, zone: tzinfo | None, translate: Translate) -> str:
    """`Thu 12 Mar 2026, 14:05`. Without a zone it is the machine's."""
    here = moment.astimezone(zone)
    words = translate("Day", "{weekday} {day}, {time}")
    weekday, day = weekday_short(here, translate), day_words(here, translate)
    return words.replace("{weekday}", weekday).replace("{day}", day).replace("{time}", f"{here:%H:%M}")
