/*
 * Markup that tries to run a script, in every way a parser, a sanitiser or a serialiser is known to be led astray: handlers,
 * URLs, odd elements, broken quotes, encodings, and text that changes its meaning when it is parsed a second time (mutation).
 * Written for this test; each calls `ran()`, which counts.
 */

const CALL = 'ran()';

const handlers = ['onerror', 'onload', 'onfocus', 'onmouseover', 'onclick', 'ontoggle', 'onanimationstart', 'onbegin'];
const elements: readonly [tag: string, attributes: string][] = [
  ['img', 'src=x'],
  ['svg', ''],
  ['body', ''],
  ['input', 'autofocus'],
  ['details', 'open'],
  ['video', 'src=x'],
  ['marquee', ''],
  ['style', ''],
];

/** Every element with every handler, each written in another of four manners. */
const handled = elements.flatMap(([tag, attributes], row) =>
  handlers.map((handler, column) => {
    const manner = (row + column) % 4;
    if (manner === 0) return `<${tag} ${attributes} ${handler}=${CALL}>`;
    if (manner === 1) return `<${tag.toUpperCase()} ${attributes} ${handler.toUpperCase()}="${CALL}">words</${tag}>`;
    if (manner === 2) return `<${tag}/${attributes}/${handler}='${CALL}'//>`;
    return `<${tag}\n${attributes}\t${handler}\n=\n${CALL}>`;
  }),
);

const scripts = [
  `<script>${CALL}</script>`,
  `<SCRIPT>${CALL}</SCRIPT>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<script type=module>${CALL}</script>`,
  `<script\n>${CALL}</script\n>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script href="data:text/javascript,${CALL}"/></svg>`,
  `<math><script>${CALL}</script></math>`,
  `<template><script>${CALL}</script></template>`,
  `<div><template shadowrootmode=open><img src=x onerror=${CALL}></template></div>`,
  `<noscript><img src=x onerror=${CALL}></noscript>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<object data="data:text/html,<script>parent.${CALL}</script>"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<link rel=import href="data:text/html,<script>${CALL}</script>">`,
  `<link rel=stylesheet href="data:text/css,*{background:url(javascript:${CALL})}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="javascript:${CALL}//"><a href="#">words</a>`,
  `<frameset onload=${CALL}><frame src="javascript:${CALL}"></frameset>`,
];

const urls = [
  `<a href="javascript:${CALL}">words</a>`,
  `<a href=" javascript:${CALL}">words</a>`,
  `<a href="java\tscript:${CALL}">words</a>`,
  `<a href="java\nscript:${CALL}">words</a>`,
  `<a href="&#106;avascript:${CALL}">words</a>`,
  `<a href="&#x6A;avascript&colon;${CALL}">words</a>`,
  `<a href="JaVaScRiPt:${CALL}">words</a>`,
  `<a href="\u0001javascript:${CALL}">words</a>`,
  `<a href="data:text/html,<script>opener.${CALL}</script>">words</a>`,
  `<a href="vbscript:${CALL}">words</a>`,
  `<area href="javascript:${CALL}">`,
  `<form action="javascript:${CALL}"><button>words</button></form>`,
  `<form><button formaction="javascript:${CALL}">words</button></form>`,
  `<input type=image src=x formaction="javascript:${CALL}">`,
  `<img src="javascript:${CALL}">`,
  `<img srcset="javascript:${CALL} 1x">`,
  `<svg><a xlink:href="javascript:${CALL}"><text>words</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${CALL}'/>#x"/></svg>`,
  `<svg><animate attributeName=href values="javascript:${CALL}"/></svg>`,
  `<math href="javascript:${CALL}">words</math>`,
  `<table background="javascript:${CALL}"><tr><td>words</td></tr></table>`,
  `<div style="background:url(javascript:${CALL})">words</div>`,
  `<div style="width:expression(${CALL})">words</div>`,
  `<style>@import 'javascript:${CALL}';</style>`,
];

const broken = [
  `"><img src=x onerror=${CALL}>`,
  `'><img src=x onerror=${CALL}>`,
  `--><img src=x onerror=${CALL}>`,
  `]]><img src=x onerror=${CALL}>`,
  `</textarea><img src=x onerror=${CALL}>`,
  `</title><img src=x onerror=${CALL}>`,
  `</style><img src=x onerror=${CALL}>`,
  `</script><img src=x onerror=${CALL}>`,
  `<img src="x" "onerror="${CALL}">`,
  `<img src=x onerror=${CALL}`,
  `<img src=x:x onerror=\u0060${CALL}\u0060>`,
  `<img """><script>${CALL}</script>">`,
  `<<img src=x onerror=${CALL}>`,
  `<img src=x onerror=${CALL}//`,
  `<p title="</p><img src=x onerror=${CALL}>">words`,
  `<!--><img src=x onerror=${CALL}>-->`,
  `<!-- --!><img src=x onerror=${CALL}>`,
  `<![CDATA[><img src=x onerror=${CALL}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${CALL}>`,
  `<!DOCTYPE x [<!ENTITY y "<img src=x onerror=${CALL}>">]>&y;`,
  `&lt;img src=x onerror=${CALL}&gt;`,
  `&amp;lt;img src=x onerror=${CALL}&amp;gt;`,
  `&#60;img src=x onerror=${CALL}&#62;`,
  `%3Cimg%20src=x%20onerror=${CALL}%3E`,
  `\ufeff<img src=x onerror=${CALL}>`,
  `+ADw-img src=x onerror=${CALL}+AD4-`,
  `<img src=x o\u0000nerror=${CALL}>`,
  `<\u0000script>${CALL}</script>`,
];

/** Text that is harmless as it is parsed first, and is not when what came of it is parsed again. */
const mutating = [
  `<svg></p><style><g title="</style><img src=x onerror=${CALL}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${CALL}&gt;">`,
  `<math><mtext><table><mglyph><svg><mtext><style><path id="</style><img src=x onerror=${CALL}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${CALL}>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<svg><foreignObject><p><style><img title="</style><img src=x onerror=${CALL}>"></style></p></foreignObject></svg>`,
  `<svg><desc><noembed><img title="</noembed><img src=x onerror=${CALL}>"></noembed></desc></svg>`,
  `<xmp><img title="</xmp><img src=x onerror=${CALL}>"></xmp>`,
  `<noembed><img title="</noembed><img src=x onerror=${CALL}>"></noembed>`,
  `<noframes><img title="</noframes><img src=x onerror=${CALL}>"></noframes>`,
  `<plaintext><img src=x onerror=${CALL}>`,
  `<textarea><img title="</textarea><img src=x onerror=${CALL}>"></textarea>`,
  `<title><img title="</title><img src=x onerror=${CALL}>"></title>`,
  `<select><style></select><img src=x onerror=${CALL}></style></select>`,
  `<table><td><a><table><style><img title="</style><img src=x onerror=${CALL}>">`,
  `<a id="x"><a id="y"><table><svg><style></table><img src=x onerror=${CALL}>`,
  `<p id="</p>\u0060"><img alt="\u0060 onerror=${CALL} src=x">`,
  `<listing>&lt;img src=x onerror=${CALL}&gt;</listing>`,
  `<pre>\n\n&lt;img src=x onerror=${CALL}&gt;</pre>`,
  `<svg><title><![CDATA[</title><img src=x onerror=${CALL}>]]></title></svg>`,
  `<math><annotation-xml encoding="text/html"><style><img title="</style><img src=x onerror=${CALL}>"></annotation-xml></math>`,
  `<div data-pm-slice='0 0 []'><img src=x onerror=${CALL}></div>`,
  `<evenfall-section data-section="plan"><img src=x onerror=${CALL}></evenfall-section>`,
];

/** Names that would reach what is not theirs, if names were looked up as they come. */
const clobbering = [
  `<form id=document><input name=cookie></form>`,
  `<img name=getElementById><img id=evenfall-editor name=value>`,
  `<a id=defaultView href="javascript:${CALL}">words</a>`,
  `<p class="evenfall-document" contenteditable="false" onclick="${CALL}">words</p>`,
  `<slot name="note"><img src=x onerror=${CALL}></slot>`,
  `<evenfall-editor><script>${CALL}</script></evenfall-editor>`,
  `<span class="evenfall-section" style="position:fixed;inset:0" onmouseover="${CALL}">words</span>`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
  `<%= ${CALL} %>`,
  `<!--?lit$0$--><img src=x onerror=${CALL}>`,
  `?lit$1$ .innerHTML=\${'<img src=x onerror=${CALL}>'}`,
  `[words](javascript:${CALL})`,
  `![words](x" onerror="${CALL})`,
];

export const VECTORS: readonly string[] = [...handled, ...scripts, ...urls, ...broken, ...mutating, ...clobbering];
