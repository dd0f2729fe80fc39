// Colours as browsers compute them, and the contrast of WCAG 2.2 between them. Knows no element.

/** @typedef {[red: number, green: number, blue: number, alpha: number]} Colour 0 to 255, alpha 0 to 1 */

/** @param {string} text a computed colour, or #rgb, #rrggbb @returns {Colour | undefined} */
export function colourOf(text) {
  const hex = text.trim().match(/^#([0-9a-f]{3,8})$/i)?.[1];
  if (hex) return fromHex(hex);
  const [, kind, inside] = text.match(/^(rgba?|color\(srgb)[( ](.+?)\)+$/) ?? [];
  if (!kind) return undefined;
  const numbers = inside.split(/[\s,/]+/).filter(Boolean).map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [red, green, blue, alpha = 1] = numbers;
  const scale = kind.startsWith('color') ? 255 : 1;
  return numbers.length < 3 || numbers.some(Number.isNaN) ? undefined : [red * scale, green * scale, blue * scale, alpha];
}

/** @param {string} hex @returns {Colour | undefined} */
function fromHex(hex) {
  const short = hex.length < 5;
  const parts = hex.match(short ? /./g : /../g)?.map((part) => Number.parseInt(short ? part + part : part, 16));
  if (!parts || parts.length < 3 || parts.length > 4) return undefined;
  return [parts[0], parts[1], parts[2], (parts[3] ?? 255) / 255];
}

/** @param {Colour} colour @returns {string} #rrggbb */
export function hexOf(colour) {
  return `#${colour.slice(0, 3).map((part) => Math.round(Math.min(255, Math.max(0, part))).toString(16).padStart(2, '0')).join('')}`;
}

/** What is seen where one colour lies over another. @param {Colour} upper @param {Colour} lower @returns {Colour} */
export function over(upper, lower) {
  const alpha = upper[3];
  const mixed = [0, 1, 2].map((at) => upper[at] * alpha + lower[at] * (1 - alpha));
  return [mixed[0], mixed[1], mixed[2], alpha + lower[3] * (1 - alpha)];
}

/** Relative luminance. @param {Colour} colour */
function luminance(colour) {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. @param {Colour} one @param {Colour} other */
export function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** As people write it: 4.5 is enough, and 4.49 is not rounded up to it. @param {number} ratio */
export function shownRatio(ratio) {
  return `${Math.floor(ratio * 100) / 100}:1`;
}

/**
 * The nearest colour of the same hue that has the contrast: it goes step by step to black or to white, whichever is nearer.
 * @param {Colour} colour @param {Colour[]} grounds @param {number} least
 * @returns {Colour | undefined} none if there is no such colour
 */
export function corrected(colour, grounds, least) {
  const enough = (/** @type {Colour} */ tried) => grounds.every((ground) => ratio(tried, ground) >= least);
  for (let step = 0; step <= 100; step += 1) {
    for (const end of /** @type {Colour[]} */ ([[0, 0, 0, 1], [255, 255, 255, 1]])) {
      const tried = over([end[0], end[1], end[2], step / 100], [colour[0], colour[1], colour[2], 1]);
      const whole = /** @type {Colour} */ ([Math.round(tried[0]), Math.round(tried[1]), Math.round(tried[2]), 1]);
      if (enough(whole)) return whole;
    }
  }
  return undefined;
}
