const COPIED = [
  "boxSizing",
  "fontFamily",
  "fontSize",
  "fontStyle",
  "fontWeight",
  "letterSpacing",
  "lineHeight",
  "paddingBlock",
  "paddingInline",
  "tabSize",
  "textIndent",
  "wordSpacing",
];

/**
 * Where the character at an index of a text area stands, in pixels from the corner of its box. No browser tells; so the
 * text before it is set once more, in a box of the same kind.
 */
export function placeOf(area, index) {
  const mirror = document.createElement("div");
  const mark = document.createElement("span");
  const style = getComputedStyle(area);
  for (const property of COPIED) mirror.style[property] = style[property];
  Object.assign(mirror.style, {
    position: "absolute",
    visibility: "hidden",
    inlineSize: `${area.clientWidth}px`,
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  });
  mark.textContent = "\u200b";
  mirror.append(area.value.slice(0, index), mark);
  area.after(mirror);
  const place = { x: mark.offsetLeft, y: mark.offsetTop - area.scrollTop };
  mirror.remove();
  return place;
}
