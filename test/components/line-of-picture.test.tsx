/** The line of a picture shown large: which part it is, whichever way the picture lies; and where a found character goes in a name. */
import { render } from '@testing-library/react'
import { PicturePart, turnedAspect } from '@/components/review/picture-part'
import { likelyPlace, withCharacter } from '@/components/review/rare-characters/character-in-name'
import { stripPart } from '@/components/review/strip-part'

const inside = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  x >= 0 && y >= 0 && x + width <= 1.0001 && y + height <= 1.0001
const card = 1.6

test('a short name is shown five times as wide as high, in the middle of what surrounds it', () => {
  const part = stripPart({ x: 0.4, y: 0.2, width: 0.1, height: 0.06 }, card)
  expect((part.width / part.height) * card).toBeCloseTo(5)
  expect(part.x + part.width / 2).toBeCloseTo(0.45)
  expect(part.y + part.height / 2).toBeCloseTo(0.23)
})

test('a flat number is given more of what stands above and below it', () => {
  const part = stripPart({ x: 0.02, y: 0.8, width: 0.96, height: 0.04 }, card)
  expect((part.width / part.height) * card).toBeCloseTo(11)
})

test('several lines are not made wider, only given air', () => {
  const part = stripPart({ x: 0.2, y: 0.4, width: 0.3, height: 0.2 }, card)
  expect(part.width).toBeLessThan(0.36)
})

test('nothing outside the picture is asked for', () => {
  for (const x of [0, 0.5, 0.98]) for (const y of [0, 0.97]) expect(inside(stripPart({ x, y, width: 0.02, height: 0.03 }, card))).toBe(true)
})

test('a picture on its side is as high as it was wide', () => {
  expect(turnedAspect({ src: 'a', aspect: 0.5, turn: 1 })).toBe(2)
  expect(turnedAspect({ src: 'a', aspect: 0.5, turn: 2 })).toBe(0.5)
  const { container } = render(
    <PicturePart picture={{ src: 'a', aspect: 0.5, turn: 3 }} part={{ x: 0.25, y: 0.5, width: 0.5, height: 0.25 }} says="一行" />,
  )
  const sheet = container.querySelector('.picture-part__sheet') as HTMLElement
  // Half of the width fills the box: the sheet is twice as wide, a quarter of the height makes it four times as high.
  expect(sheet.getAttribute('style')?.replace(/\s/g, '')).toContain('width:200%;height:400%;left:-50%;top:-200%')
  expect(container.querySelector('.picture-part')?.getAttribute('style')?.replace(/\s/g, '')).toContain('padding-top:25%')
})

test('a character goes where the readings differ, otherwise behind the name', () => {
  expect(likelyPlace('王睿明', ['王濬明'])).toBe(1)
  expect(likelyPlace('王明', ['王濬明'])).toBe(2)
  expect(withCharacter('王睿明', 1, '濬')).toBe('王濬明')
  expect(withCharacter('王明', 2, '濬')).toBe('王明濬')
  // Characters beyond the first plane are one character too.
  expect(withCharacter('陈𬭎', 1, '濬')).toBe('陈濬')
})
