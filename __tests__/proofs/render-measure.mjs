// Runs in a page, where render-browser.mjs puts its text: how wide the page is, what can be read in it, what is cut off
// or covered, and how well its words stand out.

/** @param ignore selector of what is there for screen readers alone */
export function measure(ignore) {
  const width = document.documentElement.clientWidth;
  const found = { clipped: [], scrolled: [], outside: [], faint: [], overlapping: overlaps(), lowestContrast: 21 };
  for (const [text, element] of visibleTexts(ignore)) {
    for (const rect of rectanglesOf(text)) {
      if (rect.left < -0.5 || rect.right > width + 0.5) found.outside.push(describe(element));
      if (isCut(rect, element, /hidden|clip/)) found.clipped.push(describe(element));
      if (isCut(rect, element, /auto|scroll/)) found.scrolled.push(describe(element));
    }
    const contrast = contrastOf(element);
    if (contrast === undefined) continue;
    found.lowestContrast = Math.min(found.lowestContrast, contrast);
    if (contrast < 4.5) found.faint.push(`${contrast.toFixed(2)} ${describe(element)}`);
  }
  const { scrollWidth } = document.documentElement;
  // biome-ignore lint/performance/useDomNodeTextContent: what can be seen is the question, not what is there
  return { ...found, scrollWidth, clientWidth: width, text: document.body.innerText };
}

function describe(element) {
  const words = (element.textContent ?? '').trim().slice(0, 60);
  return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${words}"`;
}

function isShown(element) {
  return (
    element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }) &&
    getComputedStyle(element).display !== 'none'
  );
}

function visibleTexts(ignore) {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.nodeValue.replace(/[\s\u200b]+/g, '') === '') continue;
    if (['SCRIPT', 'STYLE', 'OPTION', 'TITLE'].includes(element.tagName)) continue;
    if (element.closest(ignore) === null && isShown(element)) texts.push([node, element]);
  }
  return texts;
}

function rectanglesOf(text) {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter((rect) => rect.width > 0);
}

/** Whether an element around the text hides a part of it, by one of these ways to treat what is too large. */
function isCut(rect, element, ways) {
  for (let at = element; at !== null && at !== document.documentElement; at = at.parentElement) {
    const style = getComputedStyle(at);
    const hides = (overflow) =>
      at instanceof SVGSVGElement ? overflow !== 'visible' : style.display !== 'inline' && ways.test(overflow);
    const frame = at.getBoundingClientRect();
    const across = rect.left < frame.left - 1 || rect.right > frame.right + 1;
    const down = rect.top < frame.top - 2 || rect.bottom > frame.bottom + 2;
    if (across && (hides(style.overflowX) || style.textOverflow === 'ellipsis')) return true;
    if (down && hides(style.overflowY)) return true;
  }
  return false;
}

/** WCAG 2.2; `undefined` where a colour is none that can be told. */
function contrastOf(element) {
  const isDrawn = element instanceof SVGElement;
  const style = getComputedStyle(element);
  const ink = colour(isDrawn ? style.fill : style.color);
  if (ink === undefined) return undefined;
  const below = isDrawn ? painted(element) : ground(element);
  const [light, dark] = [luminance(over(ink, below)), luminance(below)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function colour(text) {
  const parts = /rgba?\(([^)]+)\)/
    .exec(text)?.[1]
    ?.split(/[,/ ]+/)
    .map(Number);
  return parts === undefined ? undefined : { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 };
}

function over(top, below) {
  return top.rgb.map((value, index) => value * top.alpha + below[index] * (1 - top.alpha));
}

function luminance(rgb) {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ground(element) {
  const layers = [];
  for (let at = element; at !== null; at = at.parentElement) {
    const background = colour(getComputedStyle(at).backgroundColor);
    if (background === undefined || background.alpha === 0) continue;
    layers.push(background);
    if (background.alpha === 1) break;
  }
  return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
}

/** What lies below the middle of a drawn text: the shapes that were drawn before it. */
function painted(element) {
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const layers = [];
  for (const shape of element.ownerSVGElement.querySelectorAll('rect, path, polygon, circle')) {
    if ((shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) continue;
    const frame = shape.getBoundingClientRect();
    if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) continue;
    const style = getComputedStyle(shape);
    const fill = colour(style.fill);
    if (fill !== undefined) {
      layers.push({ ...fill, alpha: fill.alpha * Number(style.opacity) * Number(style.fillOpacity) });
    }
  }
  return layers.reduce((below, layer) => over(layer, below), ground(element));
}

const pieces =
  'text, rect.task, .month, .year, .sum, .chip, .tile, h1, h3, input, select, .when, .seal, .axis span, .hash, .where';

/** Words and marks that lie upon each other, within each picture and each part of the page. */
function overlaps() {
  const overlapping = [];
  for (const group of document.querySelectorAll('svg, ol.months, .tiles, header, form, .axis, .finding')) {
    const boxes = [...group.querySelectorAll(pieces)]
      .filter((element) => isShown(element) && (element.textContent !== '\u200b' || element.tagName !== 'text'))
      .map((element) => [element, element.getBoundingClientRect()]);
    for (const [index, [element, box]] of boxes.entries()) {
      for (const [other, rest] of boxes.slice(index + 1)) {
        if (element.contains(other) || other.contains(element)) continue;
        const across = Math.min(box.right, rest.right) - Math.max(box.left, rest.left);
        const down = Math.min(box.bottom, rest.bottom) - Math.max(box.top, rest.top);
        if (across > 1.5 && down > 1.5) overlapping.push(`${describe(element)} and ${describe(other)}`);
      }
    }
  }
  return overlapping;
}
