/** What is drawn on each kind of paper: marks in percent of the sheet, so that a drawing has any size and no file to load. */
import type { MaterialLook } from '@domain/materials/look'

export type MarkKind = 'line' | 'title' | 'photo' | 'head' | 'body' | 'leaf' | 'emblem' | 'seal' | 'sign' | 'finger' | 'bar' | 'dot'
/** Left, top, width and height. */
export type Mark = readonly [MarkKind, number, number, number, number]

const lines = (left: number, width: number, ...tops: readonly number[]): readonly Mark[] =>
  tops.map((top) => ['line', left, top, width, 2.5] as const)

const front: readonly Mark[] = [
  ['line', 8, 12, 30, 6],
  ['line', 8, 27, 40, 6],
  ['line', 8, 42, 48, 6],
  ['line', 8, 54, 36, 6],
  ['line', 8, 80, 84, 8],
  ['photo', 66, 12, 26, 56],
  ['head', 73.5, 20, 11, 18],
  ['body', 69, 43, 20, 25],
]
const back: readonly Mark[] = [
  ['emblem', 8, 12, 20, 32],
  ['title', 36, 16, 52, 9],
  ['title', 42, 32, 40, 9],
  ['line', 24, 66, 50, 6],
  ['line', 24, 81, 62, 6],
]
const page: readonly Mark[] = [['title', 28, 9, 44, 4.5], ...lines(12, 76, 22, 29, 36, 43, 50), ['line', 12, 57, 48, 2.5]]
const person: readonly Mark[] = [
  ['head', 39, 8, 22, 29],
  ['body', 20, 41, 60, 59],
  ['leaf', 34, 52, 32, 42],
  ['line', 38, 58, 24, 3],
  ['line', 38, 66, 24, 3],
  ['line', 38, 74, 16, 3],
]
const within = ([kind, left, top, width, height]: Mark, from: number): Mark => [kind, left, from + top * 0.46, width, height * 0.46]

export const marksOf: Readonly<Record<MaterialLook, readonly Mark[]>> = {
  'card-front': front,
  'card-back': back,
  'card-both': [
    ['leaf', 0, 0, 100, 46],
    ...front.map((mark) => within(mark, 0)),
    ['leaf', 0, 54, 100, 46],
    ...back.map((mark) => within(mark, 54)),
  ],
  certificate: [
    ['emblem', 43, 6, 14, 19],
    ['title', 30, 30, 40, 7],
    ['line', 12, 45, 34, 3.5],
    ['line', 12, 55, 34, 3.5],
    ['line', 12, 65, 28, 3.5],
    ['line', 54, 45, 34, 3.5],
    ['line', 54, 55, 26, 3.5],
    ['line', 12, 82, 24, 3.5],
    ['seal', 66, 64, 20, 27],
  ],
  letter: [...page, ['sign', 14, 76, 26, 4.5], ['finger', 43, 73, 9, 8], ['seal', 60, 68, 26, 18.5], ['line', 54, 91, 34, 2.5]],
  paper: [...page, ['seal', 58, 68, 26, 18.5], ['line', 54, 90, 34, 2.5]],
  screenshot: [
    ['bar', 0, 0, 100, 12],
    ['dot', 4, 4, 3, 4],
    ['title', 6, 20, 34, 7],
    ...[36, 50, 64, 78].flatMap((top): readonly Mark[] => [
      ['line', 6, top, 20, 4.5],
      ['line', 34, top, 52, 4.5],
    ]),
  ],
  held: person,
  video: [...person, ['dot', 5, 7, 6, 8]],
}

/** How the sheet lies in the picture. */
export const shapeOf: Readonly<Record<MaterialLook, 'card' | 'cards' | 'wide' | 'page' | 'screen' | 'scene'>> = {
  'card-front': 'card',
  'card-back': 'card',
  'card-both': 'cards',
  certificate: 'wide',
  letter: 'page',
  paper: 'page',
  screenshot: 'screen',
  held: 'scene',
  video: 'scene',
}
