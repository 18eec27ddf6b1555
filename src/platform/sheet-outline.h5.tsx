/** The outline of the sheet over the live picture; where no sheet is seen, a frame of its shape to aim by. Said in words elsewhere. */
import type { SheetOutlineProps } from './picture-look-types'

export function SheetOutline({ width, height, quad, aspect, good }: SheetOutlineProps) {
  const points = (quad ?? frameIn(width, height, aspect)).map(({ x, y }) => `${x * width},${y * height}`).join(' ')
  const state = quad ? (good ? 'good' : 'seen') : 'aim'
  return (
    <svg className="camera-sheet__outline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polygon className="camera-sheet__line camera-sheet__line--under" points={points} vectorEffect="non-scaling-stroke" />
      <polygon className={`camera-sheet__line camera-sheet__line--${state}`} points={points} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

/** A frame of the sheet's shape in shares of the picture, with room around it. */
function frameIn(width: number, height: number, aspect: number): readonly { x: number; y: number }[] {
  const wide = Math.min(0.84, (0.84 * height * aspect) / width)
  const tall = (wide * width) / aspect / height
  const [left, right, top, bottom] = [0.5 - wide / 2, 0.5 + wide / 2, 0.5 - tall / 2, 0.5 + tall / 2]
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}
