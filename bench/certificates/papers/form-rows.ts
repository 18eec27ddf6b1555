/** Draws the rows of a form: a label stretched over its column, the value beside it in as many lines as it needs. */
import { type Style, spread, wrap, write } from '../drawing/write'
import type { Row } from './licence-rows'

export type Column = {
  x: number
  /** Width of the labels, and where the values begin and how far they may run. */
  labelWidth: number
  valueX: number
  room: number
  label: Style
  value: Style
  leading: number
  /** After each label, as some forms print. */
  colon?: string
}

/** The rows from y downwards, each `gap` below the last line of the one before; and where the next would begin. */
export function drawRows(rows: readonly Row[], y: number, gap: number, column: Column): { svg: string; y: number } {
  let at = y
  const svg = rows.map(({ label, text }) => {
    const lines = wrap(text, column.room, column.value)
    const drawn =
      spread(label, column.x, at, column.labelWidth, column.label) +
      (column.colon ? write(column.colon, column.x + column.labelWidth + 2, at, column.label) : '') +
      lines.map((line, i) => write(line, column.valueX, at + i * column.leading, column.value)).join('')
    at += (lines.length - 1) * column.leading + gap
    return drawn
  })
  return { svg: svg.join(''), y: at }
}
