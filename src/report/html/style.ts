/**
 * One type family, generous space, few colours. Every text colour has a contrast of at least 4.5 on its ground, in
 * light and in dark; shapes, hatching and words carry the meaning, colour only supports it.
 */
const COLOURS = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f5f6f5;--ink:#1d2830;--faint:#52606a;--line:#d3d9dc;--accent:#12596b;--tint:#d7e7eb;--hatch:#7fb0bd;--good:#1c6443;--warm:#7a4a06;--stop:#8a3325;--focus:#b4520a}
@media (prefers-color-scheme:dark){:root{--paper:#182127;--ground:#10171b;--ink:#e7ecee;--faint:#a7b4bb;--line:#36444c;--accent:#85cbd9;--tint:#27434c;--hatch:#3f7482;--good:#86cfa9;--warm:#e6b567;--stop:#f0a392;--focus:#f3b061}}
`;

const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4{hyphens:auto;line-height:1.25;text-wrap:balance;overflow-wrap:anywhere;margin:0}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);font-weight:650}
h2{font-size:1.5rem;font-weight:650;margin-bottom:1rem}
h3{font-size:1.13rem;font-weight:650;margin:2.2rem 0 .6rem}
h4{font-size:1rem;font-weight:650}
p{margin:0 0 .9rem;max-width:46rem}
ul,ol{margin:0 0 1rem;padding-left:1.3rem;max-width:46rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
main:focus{outline:none}
.faint{color:var(--faint)}
.lead{font-size:1.1rem;font-weight:600}
.big{font-size:1.2rem;font-weight:650;margin-bottom:.4rem}
.id{color:var(--faint);font-weight:400;font-size:.85em;white-space:nowrap;font-variant-numeric:tabular-nums}
.count{color:var(--faint);font-weight:400;font-size:.85em;white-space:nowrap}
.tag{display:inline-block;border:1px solid var(--good);color:var(--good);border-radius:1rem;padding:0 .6em;font-size:.8rem;font-weight:500;white-space:nowrap}
.note{border-left:4px solid var(--warm);padding-left:.8rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.6rem 1rem;z-index:1}
`;

// The steps of the scale stand beside each other only where the longest word, ervaringsdeskundigen, fits a fifth of the
// width; on a phone long words are hyphenated where the browser knows how.
const LAYOUT = `
header,nav,main,footer{max-width:68rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-top:2.5rem;padding-bottom:1.2rem}
.brand{color:var(--accent);font-weight:600;margin-bottom:.5rem}
nav ol{list-style:none;padding:0;margin:0 0 1.5rem;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;max-width:none}
nav a{display:inline-block;padding:.25rem 0}
section{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:clamp(1.2rem,3.5vw,2.4rem);margin:0 0 1.6rem}
footer{padding-bottom:3rem}
.pair,.side-by-side{display:grid;grid-template-columns:minmax(0,1fr);gap:1.2rem;margin:1.2rem 0}
.alone{margin:1.2rem 0}
section>:last-child,.side-by-side>div>:last-child{margin-bottom:0}
.side-by-side h3{margin-top:.6rem}
.squares td{width:36%}.square{display:block;padding:.3rem 0;color:inherit}.square b{display:block;font-size:1.6rem;line-height:1.2}.squares+*,.scroll+.cards{margin-top:1.4rem}
.panel{border:1px solid var(--line);border-radius:.5rem;padding:1.1rem 1.3rem}
.panel h3{margin:0 0 .2rem;font-size:.95rem;color:var(--faint);font-weight:500}
.panel p:last-child,.panel ul:last-child{margin-bottom:0}
.gate-open{border-left:5px solid var(--good)}.gate-closed{border-left:5px solid var(--stop)}.gate-unknown{border-left:5px solid var(--warm)}
.sign{vertical-align:-.2em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.lines{font-size:1.1rem;line-height:1.55}
.lines li{margin-bottom:.5rem}
.strip{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .4rem;padding:0;font-size:.85rem}
.strip li{border:1px solid var(--line);border-radius:1rem;padding:.05rem .7rem;color:var(--faint)}
.strip li[aria-current]{border:2px solid var(--accent);color:var(--ink);font-weight:650}
.ladder{list-style:none;padding:0;display:grid;gap:.4rem 1rem;max-width:none;font-size:.9rem;line-height:1.4}
.ladder li{hyphens:auto;hyphenate-limit-chars:14 5 5}
.rung{display:inline-block;min-width:1.5em;font-weight:650;color:var(--accent)}
@media (min-width:68rem){.ladder{grid-template-columns:repeat(5,minmax(0,1fr))}}
@media screen and (max-width:67.99rem){.ladder li{padding-left:1.8em;text-indent:-1.8em}.rung{width:1.8em;text-indent:0}}
@media (max-width:30rem){body{hyphens:auto;hyphenate-limit-chars:14 5 5}}
@media (min-width:60rem){.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.side-by-side{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:3rem}}
`;

const CHARTS = `
.bar{display:block;width:100%;height:1.25rem;overflow:visible}
.grid{stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}
.sure{fill:var(--accent)}.open{fill:url(#hatch)}.could{fill:var(--tint)}
.open,.could,.span{stroke:var(--accent);stroke-width:1;vector-effect:non-scaling-stroke}
.span{fill:var(--tint);stroke-dasharray:4 3}
.hatch-ground{fill:var(--paper)}.hatch-line{fill:var(--accent)}
.mark{stroke:var(--ink);stroke-width:3;vector-effect:non-scaling-stroke}
.gate-line{stroke:var(--stop);stroke-width:2;stroke-dasharray:5 3;vector-effect:non-scaling-stroke}
.share{display:block;width:100%;height:3px;margin-top:.2rem}
.share-all{fill:var(--line)}.share-part{fill:var(--faint)}
.axis{display:flex;justify-content:space-between;font-size:.8rem;color:var(--faint)}
.axis span{width:0;display:flex;justify-content:center}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.9rem;color:var(--faint);max-width:none}
.legend svg{vertical-align:-.15em}
.in-words{border-left:3px solid var(--accent);padding-left:.9rem}
.dots{display:block;max-width:100%}
.legend .dots,.key .dots{display:inline-block;vertical-align:middle}
.dot-axis{padding:0 8px;max-width:200px}
.dot-table thead .num{white-space:normal;min-width:6rem}
.between{stroke:var(--faint);stroke-width:2}
.dot{fill:var(--accent);stroke:var(--paper);stroke-width:1}
.dot.ring{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.dot.square,.dot.star{fill:var(--ink)}.dot.triangle,.dot.plus{fill:var(--warm)}
.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;max-width:none}
.key li{display:flex;gap:.4rem;align-items:center}
.dot-table .c-bar{min-width:13rem}
.gaps{list-style:none;padding:0;max-width:none}
.gaps li{border-top:1px solid var(--line);padding:.8rem 0}
.gaps p{margin-bottom:.3rem}
.chain{max-width:100%;height:auto;flex:none}
.node{fill:var(--paper);stroke:var(--accent);stroke-width:1.2}.node.self{fill:var(--accent)}
.chain text{font-size:12px;fill:var(--ink)}.chain text.self{fill:var(--paper);font-weight:650}
.link{fill:none;stroke:var(--faint);stroke-width:1.3}.arrow{fill:var(--faint)}
.status{white-space:normal}
.status svg{width:14px;height:14px;vertical-align:-.12em;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round}
.full{fill:currentColor}
.s-met{color:var(--good)}.s-not-met{color:var(--stop)}.s-partly-met{color:var(--warm)}.s-unknown,.s-not-asked,.s-not-applicable,.s-not-askable,.s-deliberately-not{color:var(--faint)}
`;

const TABLES = `
th,td,caption{overflow-wrap:break-word}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.4}
caption{text-align:left;color:var(--faint);font-size:.9rem;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th,thead td{color:var(--faint);font-size:.85rem;vertical-align:bottom}
.num{text-align:right;padding-left:.8rem;font-variant-numeric:tabular-nums;white-space:nowrap}
.unit{display:none}
.fit{container-type:inline-size}
.bars th[scope=row]{width:34%;overflow-wrap:anywhere}
.bars .c-bar{padding-left:.6rem;padding-right:1.4rem;min-width:8rem}
.bars .c-level{font-weight:650}
.bars tfoot{font-size:.85rem;color:var(--faint)}
.group th{font-weight:650;padding-top:1.2rem}
.scroll{overflow-x:auto;position:relative}
.all{min-width:54rem;font-size:.9rem}
.all thead th:first-child{width:36%}.all thead th:nth-child(2){width:12%}
code{font:inherit;white-space:nowrap}
.all .ids,.all .source{font-size:.85rem}
.change-table .c-bar{min-width:11rem}
.search{display:flex;flex-wrap:wrap;gap:.8rem 1.4rem;align-items:end;margin-bottom:1.2rem}
.search[hidden]{display:none}
.search label{display:grid;gap:.2rem;font-size:.9rem}
input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--faint);border-radius:.35rem;padding:.4rem .6rem;max-width:100%}
details{margin-top:.7rem}
summary{cursor:pointer;color:var(--accent);padding:.2rem 0}
`;

/** Where there is no room beside each other: name above, bar below it, figures under the bar. */
const STACKED = `
@container (max-width:36rem){
.bars,.bars caption,.bars thead,.bars tbody,.bars tfoot{display:block}
.bars thead th{display:none}
.bars tr{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;border-bottom:1px solid var(--line);padding:.6rem 0}
.bars thead tr{padding:0}
.bars th,.bars td{display:block;border:0;padding:0}
.bars th[scope=row],.bars .c-bar{flex:0 0 100%;width:auto;min-width:0}
.bars .c-bar{padding:.3rem 0}
.bars .num{text-align:left;font-size:.9rem;padding:0}
.unit{display:inline;color:var(--faint);font-weight:400}
.bars .share{display:none}
}
`;

const CARDS = `
.cards{list-style:none;padding:0;max-width:none;display:grid;gap:1rem}
.card{border:1px solid var(--line);border-radius:.5rem;padding:1.1rem 1.3rem}
.card:target,tr:target{outline:3px solid var(--focus);outline-offset:-1px}
.card h4{margin-bottom:.6rem}
.card-body{display:grid;gap:.4rem 2rem}
.card p{margin-bottom:.6rem}
.why{color:var(--faint)}
.why b,.chain-box b,details b{color:var(--ink);font-weight:600}
dl{margin:0;font-size:.95rem}
dl div{margin-bottom:.5rem}
dt{color:var(--faint);font-size:.85rem}
dd{margin:0}
.chain-box{display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;align-items:center;border-top:1px solid var(--line);padding-top:.8rem;margin-top:.4rem;font-size:.95rem}
.chain-box p{flex:1 1 18rem;margin:0}
.tension{border-top:1px solid var(--line);padding-top:.4rem}
.tension:first-of-type{border-top:0}
.tension h3{margin-top:1rem}
.tension .pair{margin:.6rem 0;gap:.4rem 2rem}
.question{font-weight:600}
.own{font-size:.9rem;padding-left:1.1rem}
@media (min-width:48rem){.card-body{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
`;

const PRINT = `
@page{size:A4;margin:16mm 15mm 18mm}
@media print{
:root{color-scheme:light;--paper:#fff;--ground:#fff;--ink:#000;--faint:#454f56;--line:#c4cacd;--accent:#12596b;--tint:#d7e7eb;--good:#1c6443;--warm:#7a4a06;--stop:#8a3325}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:9pt}
body{line-height:1.45}
tfoot{display:table-row-group}
h3+.faint,h3+p{break-after:avoid}
header,nav,main,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0}
.skip,.search,summary,nav{display:none}
section{border:0;border-radius:0;padding:0 0 .5rem;margin:0 0 1.2rem}
h2{font-size:14pt;border-bottom:1px solid var(--line);padding-bottom:.2rem}
h2,h3,h4{break-after:avoid}
tr,li,.card,.panel,dl div,.tension{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.all{min-width:0;font-size:7.5pt}
.all .ids,.all .source{font-size:6.5pt}
th,td{padding:.3rem .5rem .3rem 0}
.all .ids .faint,.all .source .faint{display:none}
.ladder{grid-template-columns:repeat(5,1fr)}
.card-body{grid-template-columns:3fr 2fr}
.pair{grid-template-columns:1fr 1fr}
.side-by-side{display:block}
details.rest::details-content{content-visibility:visible;block-size:auto}
.rest .card-body{display:block}
.rest .card-body>div,.rest .chain-box,.rest dl div:nth-child(n+3),details.questions,details.factors{display:none}
.rest .card{border:0;border-top:1px solid var(--line);border-radius:0;padding:1.5mm 0}
.rest .card h4{margin-bottom:1mm}
.rest dl div{display:inline}.rest dt,.rest dd{display:inline}
.card{padding:2.5mm 3.5mm}
a{color:inherit;text-decoration:none}
#advice,#conditions{break-before:page}
}
`;

export const STYLE = COLOURS + TEXT + LAYOUT + CHARTS + TABLES + STACKED + CARDS + PRINT;
