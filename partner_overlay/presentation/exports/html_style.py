"""The look of an exported page: the colours of the program's light and dark, and of plain ink on paper."""

from collections.abc import Iterator

from partner_overlay.presentation.colours import Colour, Scheme, Tokens, composite, tokens_of

_WASH = 0.22  # how much of a phase's colour lies under its word

_RULE = 0.18  # how much of the text's colour a line between two rows has

_RULES = """
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,"Noto Sans",sans-serif}
main{max-width:54rem;margin:0 auto;padding:1.5rem}
article+article{margin-top:4rem;border-top:1px solid var(--rule)}
h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0 .75rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.35rem 0;padding-inline-end:.75rem;\
border-bottom:1px solid var(--rule);overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
th{font-weight:600}
thead th{color:var(--secondary);font-weight:400}
.pairs th{width:14rem;font-weight:400;color:var(--secondary)}
.checklist{table-layout:fixed}
.checklist th:first-child{width:36%}
.checklist th:nth-child(2){width:15%}
.happenings td.at{width:4.5rem;white-space:nowrap}
.happenings td:last-child{width:12rem;color:var(--secondary)}
.sentence{font-weight:400;color:var(--secondary)}
figure{margin:1rem 0}
svg{display:block;width:100%;height:auto;overflow:visible;direction:ltr}
svg text{font-size:13px;fill:var(--text)}
svg .plan rect{fill:none;stroke-dasharray:3 2}
svg .plan text,svg text.scale{fill:var(--secondary);font-size:12px}
.agreement rect{fill:var(--agreement-wash);stroke:var(--agreement)}
.exploration rect{fill:var(--exploration-wash);stroke:var(--exploration)}
.closing rect{fill:var(--closing-wash);stroke:var(--closing)}
.planned-end{stroke:var(--text);stroke-width:1.5;stroke-dasharray:2 3;fill:none}
path.scale{stroke:var(--line);fill:none}
.dot{stroke-width:2;stroke-linejoin:round}
.dot.said{stroke:var(--exploration);fill:var(--exploration)}
.dot.check-in{stroke:var(--closing);fill:var(--closing)}
.dot.mark{stroke:var(--agreement);fill:var(--agreement)}
.dot.hollow{fill:var(--ground)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;padding:0}
.legend li{display:flex;align-items:center;gap:.4rem;color:var(--secondary)}
svg.shape{width:1rem;height:1rem;flex:none}
figcaption{color:var(--secondary)}
@media (max-width:40rem){.checklist th:first-child{width:auto}\
.checklist,.checklist tbody,.checklist tr,.checklist th,.checklist td{display:block}\
.checklist thead{display:none}.checklist th,.checklist td{border-bottom:0;padding:.1rem 0}\
.checklist tr{border-bottom:1px solid var(--rule);padding:.5rem 0}.pairs th{width:40%}}
@media print{@page{margin:18mm}main{max-width:none;padding:0}body{font-size:10.5pt}\
article+article{break-before:page;border-top:0;margin-top:0}h1,h2,h3{break-after:avoid}tr,figure{break-inside:avoid}}
"""


def page_style() -> str:
    """CSS for screen and paper. Paper is always light."""
    light, dark = _variables(Scheme.LIGHT), _variables(Scheme.DARK)
    return (
        f":root{{color-scheme:light dark;{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        f"{_RULES}"
    )


def _variables(scheme: Scheme) -> str:
    return "".join(f"--{name}:{hexadecimal(colour)};" for name, colour in _named(tokens_of(scheme)))


def _named(tokens: Tokens) -> Iterator[tuple[str, Colour]]:
    yield "ground", tokens.window
    yield "text", tokens.glance
    yield "secondary", tokens.secondary
    yield "line", tokens.empty
    yield "rule", composite(tokens.glance, tokens.window, _RULE)
    for name, colour in (
        ("agreement", tokens.agreement), ("exploration", tokens.exploration), ("closing", tokens.closing),
    ):  # fmt: skip
        yield name, colour
        yield f"{name}-wash", composite(colour, tokens.window, _WASH)


def hexadecimal(colour: Colour) -> str:
    """`#1a2b3c`."""
    return "#" + "".join(f"{round(part):02x}" for part in colour)
