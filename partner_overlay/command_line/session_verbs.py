"""`session list`, `show`, `export` and `delete`: they work on the record, beside a running program or without one."""

from argparse import Namespace

from partner_overlay.storage.paths import paths_of


def session_verb(arguments: Namespace, home: str | None) -> int:
    """The exit code: 0, or 1 when something is refused. Each verb loads only what it needs."""
    record = paths_of(home).journal_file
    match arguments.session_verb:
        case "list":
            from partner_overlay.command_line.session_list_verb import list_sessions  # noqa: PLC0415

            list_sessions(arguments, record)
        case "show":
            from partner_overlay.command_line.session_show_verb import show_session  # noqa: PLC0415

            show_session(arguments, record)
        case "export":
            from partner_overlay.command_line.session_export_verb import export_verb  # noqa: PLC0415

            export_verb(arguments, record)
        case _:
            from partner_overlay.command_line.session_delete_verb import delete_sessions  # noqa: PLC0415

            delete_sessions(arguments, record)
    return 0
