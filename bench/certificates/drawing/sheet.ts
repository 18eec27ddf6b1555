/** A flat drawing of one paper: its size in units of its own, and its SVG. */
export type Sheet = { readonly width: number; readonly height: number; readonly svg: string }

/** A paper of this size, its colour running from one corner to the other. */
export function sheet(width: number, height: number, colours: readonly [string, string], inside: readonly string[], rounded = 0): Sheet {
  const shade = `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${colours[0]}"/><stop offset="1" stop-color="${colours[1]}"/></linearGradient></defs>`
  const paper = `<rect width="${width}" height="${height}" rx="${rounded}" fill="url(#g)"/>`
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shade}${paper}${inside.join('')}</svg>`,
  }
}
