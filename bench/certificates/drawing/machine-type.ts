/**
 * Strokes of one thickness, in the manner of the typefaces made for machines (OCR-B of ISO 1073-2): an own drawing of 37 characters on a
 * field 7 wide and 10 tall, for the lines of travel documents and the numbers of cards.
 */
const round = 'M3.5 0 C-0.9 0 -0.9 10 3.5 10 C7.9 10 7.9 0 3.5 0 Z'

const strokes: Record<string, string> = {
  A: 'M0 10 L3.5 0 L7 10 M1.2 6.6 H5.8',
  B: 'M0.5 0 V10 H4 a2.8 2.8 0 0 0 0 -5.4 H0.5 M0.5 0 H3.6 a2.3 2.3 0 0 1 0 4.6',
  C: 'M6.6 1 C5 -0.6 0.3 -0.6 0.3 5 C0.3 10.6 5 10.6 6.6 9',
  D: 'M0.5 0 V10 H2.5 C8.2 10 8.2 0 2.5 0 Z',
  E: 'M6.5 0 H0.6 V10 H6.5 M0.6 4.8 H5.6',
  F: 'M6.5 0 H0.6 V10 M0.6 4.8 H5.6',
  G: 'M6.6 1 C5 -0.6 0.3 -0.6 0.3 5 C0.3 10.6 5.2 10.6 6.6 9 V5.4 H4',
  H: 'M0.4 0 V10 M6.6 0 V10 M0.4 4.8 H6.6',
  I: 'M3.5 0 V10 M1.3 0 H5.7 M1.3 10 H5.7',
  J: 'M1.8 0 H5.4 V6.8 C5.4 10.8 1.2 10.8 0.6 8',
  K: 'M0.5 0 V10 M6.6 0 L0.6 5.8 M2.6 4.2 L6.8 10',
  L: 'M0.7 0 V10 H6.6',
  M: 'M0.2 10 V0 L3.5 6 L6.8 0 V10',
  N: 'M0.5 10 V0 L6.5 10 V0',
  O: round,
  P: 'M0.6 10 V0 H3.6 C7.8 0 7.8 5.6 3.6 5.6 H0.6',
  Q: `${round} M4 7.4 L6.8 10.4`,
  R: 'M0.6 10 V0 H3.6 C7.8 0 7.8 5.6 3.6 5.6 H0.6 M3 5.6 L6.8 10',
  S: 'M6.4 1.4 C5 -0.6 0.7 -0.6 0.7 2.6 C0.7 5.8 6.6 4.2 6.6 7.4 C6.6 10.8 1.6 10.7 0.3 8.5',
  T: 'M0 0 H7 M3.5 0 V10',
  U: 'M0.5 0 V6.5 C0.5 11.2 6.5 11.2 6.5 6.5 V0',
  V: 'M0 0 L3.5 10 L7 0',
  W: 'M0 0 L1.7 10 L3.5 3.5 L5.3 10 L7 0',
  X: 'M0.2 0 L6.8 10 M6.8 0 L0.2 10',
  Y: 'M0.2 0 L3.5 5 L6.8 0 M3.5 5 V10',
  Z: 'M0.4 0 H6.6 L0.4 10 H6.8',
  '0': 'M3.5 0 C0.6 0 0.7 3 0.7 5 C0.7 7.4 0.8 10 3.5 10 C6.2 10 6.3 7.4 6.3 5 C6.3 3 6.4 0 3.5 0 Z',
  '1': 'M1 2.2 L3.8 0 V10 M1.2 10 H6.2',
  '2': 'M0.6 1.6 C2 -0.8 6.4 -0.4 6.2 2.8 C6.1 5 0.6 7.4 0.4 10 H6.6',
  '3': 'M0.6 0 H6.2 L2.8 4 C8 3.8 7.8 10 3 10 C1.8 10 0.8 9.6 0.2 8.8',
  '4': 'M3.8 0 L0.4 7 H6.8 M5 4.4 V10',
  '5': 'M6 0 H1.2 V4.4 C4 3.4 6.6 4.6 6.6 6.9 C6.6 9.6 3 11 0.4 9',
  '6': 'M4.6 0 C2.4 2.4 0.5 4.8 0.5 7 C0.5 11 6.5 11 6.5 7 C6.5 3.4 1.6 3.2 0.7 6',
  '7': 'M0.3 0 H6.6 C4.6 3.2 3 6 2.8 10',
  '8': 'M3.5 4.6 C0 4.4 0.3 0 3.5 0 C6.7 0 7 4.4 3.5 4.6 C-0.8 5 -0.6 10 3.5 10 C7.6 10 7.8 5 3.5 4.6 Z',
  '9': 'M2.4 10 C4.6 7.6 6.5 5.2 6.5 3 C6.5 -1 0.5 -1 0.5 3 C0.5 6.6 5.4 6.8 6.3 4',
  '<': 'M6.6 1.5 L0.6 5 L6.6 8.5',
}

export type MachineStyle = {
  /** Height of a capital, and from one character to the next. */
  height: number
  pitch: number
  fill?: string
  /** Thickness of the strokes as a share of the height. */
  heavy?: number
}

/** One line, its baseline at y. Characters that it does not know are left out, their place stays. */
export function writeMachine(text: string, x: number, y: number, { height, pitch, fill = '#1c1c1e', heavy = 0.145 }: MachineStyle): string {
  const scale = height / 10
  const width = Math.min(1, (pitch * 0.74) / (7 * scale))
  const paths = [...text].map((character, i) => {
    const path = strokes[character]
    return path ? `<path transform="translate(${(i * pitch) / scale} 0) scale(${width} 1)" d="${path}"/>` : ''
  })
  const place = `translate(${x.toFixed(1)} ${(y - height).toFixed(1)}) scale(${scale.toFixed(4)})`
  return `<g fill="none" stroke="${fill}" stroke-width="${heavy * 10}" stroke-linejoin="round" transform="${place}">${paths.join('')}</g>`
}
