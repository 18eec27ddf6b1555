// Lines for machines found and read on pixels by the glyphs' own network, without any text engine (issue 6 point 3; ICAO 9303 part 4).
import { readZone } from '@domain/recognition/machine-readable/read-zone'
import { cardFormat, passportFormat } from '@domain/recognition/machine-readable/zone-format'
import { drawnZone } from './drawn-zone'
import { line } from './lines'

const lines = ['P<GBRWHITTAKER<<BOB<Q<<<<<<<<<<<<<<<<<<<<<<<', '8B0Q21GSZ9GBR8001014F3012316<<<<<<<<<<<<<<06']
const card = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']
/** The engine's own reading of the two lines, wrong as it may be, tells where they stand. */
const seen = [0.79, 0.865].map((y) => ({ ...line('P<GBRWHTTAKER<<BOB<<<<<<<<<<<<', 0.05, y), width: 0.9 }))

it('reads both lines straight, slanted, soft', async () => {
  for (const shot of [{}, { slope: 0.02 }, { slope: -0.012, blur: 2 }]) {
    const page = await drawnZone(lines, shot)
    const reading = await readZone(page, seen, {}, passportFormat)
    expect(reading?.lines).toEqual(lines)
  }
})

it('finds them at the bottom of a page where no line was recognised', async () => {
  const reading = await readZone(await drawnZone(lines), [], {}, passportFormat)
  expect(reading?.lines).toEqual(lines)
  expect(reading?.fields.idNumber?.place?.y).toBeGreaterThan(0.8)
  expect(reading?.fields.surname?.place?.x).toBeLessThan(0.2)
})

it('reads the three lines of a card', async () => {
  expect((await readZone(await drawnZone(card, { pitch: 33 }), [], {}, cardFormat))?.lines).toEqual(card)
})

it('a line that is cut off, and a page without any, are no reading', async () => {
  const cut = lines.map((text) => text.slice(0, 36))
  expect(await readZone(await drawnZone(cut), [], {}, passportFormat)).toBeUndefined()
  expect(await readZone(await drawnZone([]), [], {}, passportFormat)).toBeUndefined()
  expect(await readZone(await drawnZone(lines.slice(0, 1)), [], {}, passportFormat)).toBeUndefined()
})
