// Characters by the shape of their strokes, and holes where PP-OCR dropped one it does not know (issue 6: 段红濬 was read 段红). The glyphs
// are drawn from Noto typefaces, 24 pixels square.
import { readGlyph } from '@domain/recognition/glyphs/read-glyph'
import { emptyGrey, type Grey } from '@domain/recognition/grey'
import { holesIn } from '@domain/recognition/paddle/holes'
import { lookAgain } from '@domain/recognition/paddle/look-again'

const side = 24
const drawn = {
  翀: '////////////////////////////////////////////////////////////////////////////////////43+Z///////////sXV1dXaVmZmZm3///xwA0///////////hAAAAAG8AAAAAy///xwA0///////////ykJBCAIKIiCEAy///xwA0//////////////91AJP//z4AqSoqIQAIKipZ///////yXoF1AHJRnj4AowAAAAAAAAA4///////+Fhp0AIYERT4AowA2mAAnmwA4////////UQBOAJM2CTcAowBHxwA0ywA4////////fQAaAJNnBhAAowBHxwA0ywA4////////2sZtAJPq9z4AowBHxwA0ywA4//////////5eAJP/yRYAowBHxwA0ywA4////////7VIAAJGGBAAAowAMIQAIIQA4///////QGQAAAC8AAw4AowAAAAAAAAA4///////wG0BeAI09uz4AowA2mAAnmwA4////////1vt1AJP+/z4AtG6XxwA07KG2//////////91AJP//z4Ay///xwA0//////////////9xAJT2/TcAzP//xwA0////////////rQMBAKk8AAAA4v//xwA0////////////9wwUWfaNCh+E////xwA0////////////////////////////8LvI////////////////////////////////////////////////////////////////////////',
  赟: '///////////////////////////////////////////////////////////////////////d/f///////////cvr//////////////+7Ldf////////d/QCmXMD/////////////Y1n/99Z3d2oEmwbYyBP/////////u6GhkIShSlns7u7u9xXO/5T/////////3szMzJQBsUFubm5ubg5VWwB2/////////o21/24+//b2qUHm9kiY9vb7//////////13SA+3/5yApkLrhHNt////////////////SAfX/29/pyF3d5Ef/f/x//////////+3L18r/G9/p0f+4tomnv+Y/////////7xI6fctukw9Qh1louu9DYRu///////7lY771v//nDOHy/z///XAtBgw///////37P//GklmY11mZmZmZkABnvnn////////////Gp3////bwvr//60F/v//////////////Gp3///+ODr///60G////////////////Gp3///9EVP///60G////////////////Gp3//6wCaMLu/60I////////////////aNP6jBCi3HsXNm/J////////////////24cwat/////2lxsNpP//////////wn9wf775//////////Z+C+7//////////P//////////////////+v//////////////////////////////////////////////////////////////////////',
  沄: '//////////////////////////////////////////////////////////////////////z//////////////////////////////lA9uP///////////////////////////rU6AEjgzDs7Ozs7Ozs7O17////////////+nBC/01VVVVVVVVVVVXP//////////////+7/////////////////////////////////////////////////////////rsv////////////////////////////5NABH0v///////////////////////////aQaBtZ1GRkZGRkZGRkZGRkf///////////vj/+obm5uNQBNbm5ubm5y///////////////////+KxP0/////////////////////63///+1AID////k////////////////sgDC//42EvD//58E2f/////////////7KDH9/6kAjP////UYU/////////////+VALf/9B0m+f////+TAMj//////////+kSQP//awG969K5oIhoAET//////////1oD0P+xAAEGAAAAABQwNgDG////////wABs///jNWSDn7vW9f//9hRJ////////+HHu/////////////////4yE/f//////////////////////////////////////////////////////////////////////////////////////////////////',
  瞳: '//////////////////////////////////////////////////////////////////////////////////rC7P//////////////9u7u7u76/////+0Nc///////////////eQAAAAC9llVVVVUXDlVVVVWP////////eTu7uwC9q3dCOHd3d3cnUXel////////eVH//wC9//+BEfL//8oAnv//////////eVH//wCtmZl+AG2ZmUAOl5mZ6P//////eQUREQCcKioqKioqKioqKioq0P//////eTOhoQC9/N3d3d3d3d3d3d3+////////eVH//wC97wAeKioIEioqGwD5////////eVH//wC97wCz//80b///owD5////////eRAzMwC97wAeKioIEioqGwD5////////eSh/fwC97wCn7u4waO7umAD5////////eVH//wC97wBNbm4WMG5uRgD5////////eVH//wC9+aGhoaEWOqGhoaH8////////eSNubgC91KqqqqoYPaqqqqrZ////////eRM7OzvMlCoqKioGDyoqKiqi////////eVH///////////8kW///////////////t6L///+BXV1dXV0NIV1dXV1d1/////////////+Obm5ubm5ubm5ubm5u3P//////////////////////////////////////////////////////////////////////////////////////////////////',
  明: '////////////////////////////////////////////////////////////////////////////////////////+/b/////////v8////+6kP7/YYji////aTDZ////////dQA8bm4OAFr4NABAbm5uEwAo8v//////dQBb//8oAIP+NACT////LgCT////////dQBb//8oAKP/NACT////LgCT////////dQBb//8oAKP/NACT////LgCT////////dQBb//8oAKP/NABOiIiIGACT////////dQAqd3cSAKP/NACE5eXlKQCT////////dQBb//8oAKP/MgCU////LgCT////////dQBb//8oAKP/LQCa////LgCT////////dQBb//8oAKP/HwCr////LgCT////////dQBb//8oAKP9CQBXbm5uEwCT////////dQAnbm4RAKPeAATz////LgCT////////dQBb//8oAKWiAEP/////LgCT////////dQBc//99m/lQAKz/////LgCT////////qXre/////9oDP/7/////LgCT/////////////////kYe5f/jn624GQCW////////////////fi/i////6ncAAACw//////////////6Kgvn///////4iAVT5//////////////js///////////T6v//////////////////////////////////////////////////////////////////////',
}
type Drawn = keyof typeof drawn
const glyph = (character: Drawn): Grey => ({ width: side, height: side, data: new Uint8Array(Buffer.from(drawn[character], 'base64')) })

/** Characters side by side on white, with a margin of half a character. */
function lineOf(...characters: Drawn[]): Grey {
  const line = emptyGrey(side * (characters.length + 1), side + 12, 255)
  for (const [i, character] of characters.entries()) {
    const { data } = glyph(character)
    for (let y = 0; y < side; y++) line.data.set(data.subarray(y * side, (y + 1) * side), (y + 6) * line.width + side / 2 + i * side)
  }
  return line
}
const middleOf = (i: number, count: number) => (i + 1) / (count + 1)

it.each(Object.keys(drawn) as Drawn[])('knows %s, in or out of the other alphabet', (character) => {
  const { guesses } = readGlyph(glyph(character), 255, 0)
  expect(guesses[0]?.character).toBe(character)
  expect(guesses[0]?.rare).toBe(character !== '明' && character !== '瞳')
})

it('finds the hole behind a dropped character, and none where every character was read', () => {
  const line = lineOf('明', '明', '翀')
  const read = [0, 1, 2].map((i) => ({ character: '明', confidence: 0.999, at: middleOf(i, 3) }))
  expect(holesIn(line, read)).toEqual([])
  const [hole, ...more] = holesIn(line, read.slice(0, 2))
  expect(more).toEqual([])
  expect(hole).toBeCloseTo(middleOf(2, 3), 1)
})

it('fills the hole with the character that stands there, unsure of it, and leaves sure ones alone', () => {
  const line = lineOf('明', '明', '赟')
  const read = [
    { character: '明', confidence: 0.999, at: middleOf(0, 3) },
    { character: '明', confidence: 0.999, at: middleOf(1, 3) },
    { character: '', confidence: 0, at: middleOf(2, 3) },
  ]
  const again = lookAgain(line, read)
  expect(again.map(({ character }) => character).join('')).toBe('明明赟')
  expect(again[2]?.confidence).toBeLessThan(0.9)
  expect(again.slice(0, 2)).toEqual(read.slice(0, 2))
})

it('puts the rare character in the place of the look-alike that PP-OCR guessed, and offers that one too', () => {
  const line = lineOf('明', '沄')
  const again = lookAgain(line, [
    { character: '明', confidence: 0.999, at: middleOf(0, 2) },
    { character: '运', confidence: 0.93, at: middleOf(1, 2) },
  ])
  expect(again[1]?.character).toBe('沄')
  expect(again[1]?.others?.[0]?.character).toBe('运')
})

it('is less sure of a character that a rare one resembles (曈 and 瞳): a name with it is confirmed', () => {
  const again = lookAgain(lineOf('明', '瞳'), [
    { character: '明', confidence: 0.999, at: middleOf(0, 2) },
    { character: '瞳', confidence: 0.98, at: middleOf(1, 2) },
  ])
  expect(again[1]?.confidence).toBeLessThan(0.97)
})
