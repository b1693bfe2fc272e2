"""What a key does in a call program, in a sentence to stand beside the key."""

from collections.abc import Mapping, Sequence

from partner_overlay.application.call_keys import CallDeed, uses_of
from partner_overlay.application.chords import Chord
from partner_overlay.presentation.translation import Translate


def call_key_sentences(chord: Chord, translate: Translate) -> tuple[str, ...]:
    """`In Teams and Discord this turns the microphone on and off.`: one sentence for each thing that it does."""
    programs: dict[CallDeed, list[str]] = {}
    for use in uses_of(chord):
        programs.setdefault(use.deed, []).append(use.program)
    words = _deeds(translate)
    return tuple(words[deed].replace("{programs}", _named(names, translate)) for deed, names in programs.items())


def _named(programs: Sequence[str], translate: Translate) -> str:
    *some, last = programs
    if not some:
        return last
    return translate("Keys", "{some} and {one}").replace("{some}", ", ".join(some)).replace("{one}", last)


def _deeds(translate: Translate) -> Mapping[CallDeed, str]:
    return {**_own(translate), **_shown(translate), **_meeting(translate)}


def _own(translate: Translate) -> Mapping[CallDeed, str]:
    """Of one's own voice and picture."""
    return {
        CallDeed.MICROPHONE: translate("Keys", "In {programs} this turns the microphone on and off."),
        CallDeed.ALL_MICROPHONES: translate("Keys", "In {programs} this mutes everybody but the host."),
        CallDeed.TALK: translate("Keys", "In {programs} this opens the microphone while it is held."),
        CallDeed.CAMERA: translate("Keys", "In {programs} this turns the camera on and off."),
        CallDeed.OTHER_CAMERA: translate("Keys", "In {programs} this changes to another camera."),
        CallDeed.BACKGROUND: translate("Keys", "In {programs} this changes the background."),
        CallDeed.SOUND: translate("Keys", "In {programs} this turns the sound of the others on and off."),
        CallDeed.HAND: translate("Keys", "In {programs} this raises or lowers the hand."),
    }


def _shown(translate: Translate) -> Mapping[CallDeed, str]:
    """Of what is shared and recorded."""
    return {
        CallDeed.SHARE: translate("Keys", "In {programs} this shares the screen."),
        CallDeed.PAUSE_SHARE: translate("Keys", "In {programs} this pauses the sharing of the screen."),
        CallDeed.RECORD: translate("Keys", "In {programs} this records the call."),
        CallDeed.PAUSE_RECORDING: translate("Keys", "In {programs} this pauses a recording."),
        CallDeed.CONTROLS: translate("Keys", "In {programs} this brings or hides the controls of the call."),
        CallDeed.FULL_SCREEN: translate("Keys", "In {programs} this fills the screen."),
    }


def _meeting(translate: Translate) -> Mapping[CallDeed, str]:
    """Of the call and who is in it."""
    return {
        CallDeed.ACCEPT: translate("Keys", "In {programs} this takes a call."),
        CallDeed.DECLINE: translate("Keys", "In {programs} this declines a call."),
        CallDeed.CALL: translate("Keys", "In {programs} this begins a call."),
        CallDeed.JOIN_OR_LEAVE: translate("Keys", "In {programs} this joins or leaves a call."),
        CallDeed.LEAVE: translate("Keys", "In {programs} this leaves the call."),
        CallDeed.ADMIT: translate("Keys", "In {programs} this lets people in from the lobby."),
        CallDeed.INVITE: translate("Keys", "In {programs} this invites others."),
        CallDeed.PEOPLE: translate("Keys", "In {programs} this shows who is in the call."),
        CallDeed.CHAT: translate("Keys", "In {programs} this opens the chat."),
    }
