/**
 * How an exported page looks: ink on white, one theme, set for A4 print and readable in any browser window.
 */
export const pageStyle = `
:root{color-scheme:light;--ink:#1B1915;--ink-2:#3F3B33;--ink-3:#5C564B;--pencil:#1D46A3;--hair:#C2B9A7;--region:#2F5540;--topic:#6B3A54;--caution:#835000;
--serif:"Source Serif 4 Variable","Noto Serif CJK JP","Hiragino Mincho ProN","Yu Mincho",Georgia,serif;--sans:"Source Sans 3 Variable","Noto Sans CJK JP","Hiragino Sans","Yu Gothic UI","Segoe UI",sans-serif}
@page{size:A4;margin:20mm 20mm 20mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.6pt var(--sans);color:#3F3B33}}
*{box-sizing:border-box}
html{background:#fff}
body{margin:0 auto;max-width:190mm;padding:16mm 20mm 15mm 48mm;color:var(--ink);font:400 10.6pt/15.2pt var(--serif);font-variant-numeric:lining-nums;overflow-wrap:anywhere}
h1,h2,h3,p,ol,blockquote{margin:0;padding:0;font:inherit}
ol{list-style:none}
a{color:var(--pencil);text-decoration:none}
.runner,.label,.by,.colophon,.sources,table,.tool,#manifest>p{font-family:var(--sans);font-size:8.8pt;line-height:13pt;color:var(--ink-2)}
.runner{margin-left:-28mm;padding-bottom:3mm;border-bottom:.75pt solid var(--ink)}
.cover h1{font-weight:600;font-size:33pt;line-height:36pt;letter-spacing:-.022em;margin:26mm 0 5mm;text-wrap:balance}
.lede{font-style:italic;font-size:14pt;line-height:20pt;color:var(--ink-2)}
.double{margin:9mm 0 6mm -28mm;border-top:1.5pt solid var(--ink);border-bottom:.5pt solid var(--ink);height:3pt}
nav,.colophon{position:relative}
.label{position:absolute;left:-28mm;top:0;width:25mm;font-weight:600;line-height:15.2pt}
nav a{display:flex;align-items:center;gap:4mm;min-height:18pt;color:var(--ink)}
nav .no{width:5mm;color:var(--ink-3)}
.colophon{border-top:.5pt solid var(--hair);margin-top:6mm;padding-top:4mm}
.colophon .label{top:4mm;line-height:13pt}
main>section{break-before:page;padding-top:9mm}
main h2{position:relative;font-weight:600;font-size:19pt;line-height:23pt;letter-spacing:-.012em;margin-bottom:4mm;break-after:avoid}
main h2 .no{position:absolute;left:-28mm;color:var(--ink-3);font-weight:400}
h3{font-weight:600;font-size:12.5pt;line-height:16pt;break-after:avoid}
article{margin:5mm 0 6mm}
main p{margin-bottom:2.8mm;text-wrap:pretty}
.by{margin:1mm 0 2.4mm}
.ref{font:600 7.5pt/1 var(--sans);vertical-align:4pt;padding-left:1.5pt}
.region{font-weight:600;font-size:7.6pt;letter-spacing:.04em;text-transform:uppercase;color:var(--region);margin-left:2mm}
.topic{font-family:var(--serif);font-style:italic;color:var(--topic);margin-left:2mm}
.teaser{color:var(--caution);font-weight:600}
blockquote{margin:2mm 0 2mm 0;padding-left:5mm;border-left:1.5pt solid var(--hair);color:var(--ink-2)}
.sources li{display:list-item;list-style:decimal;margin:0 0 2mm 6mm;padding-left:1mm;break-inside:avoid}
.sources i{font-family:var(--serif)}
.address{display:block;color:var(--ink-3)}
table{border-collapse:collapse;margin:2mm 0 4mm -28mm;width:calc(100% + 28mm);font-size:7.6pt;line-height:10.5pt}
th,td{text-align:left;vertical-align:top;padding:1mm 2mm 1mm 0;border-bottom:.5pt solid var(--hair)}
th,td:not(:nth-child(n+5)){white-space:nowrap}
th{font-weight:600;border-bottom:.75pt solid var(--ink)}
code{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:6.6pt}
@media print{body{max-width:none;margin:0;padding:0 0 0 28mm}}
@media screen and (max-width:640px){body{padding:24px 20px}.runner,.double,table{margin-left:0}table{width:100%;display:block;overflow-x:auto}.label,main h2 .no{position:static;width:auto}main h2 .no{padding-right:8px}.cover h1{margin-top:24px;font-size:26pt;line-height:30pt}}
`;
