/** The typefaces that certificates are drawn with: those of npm, and on request what a folder of the machine holds besides. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create, type Font, type FontCollection } from 'fontkit'
import type { Random } from '../../../server/seed/sample-certificates/random'

/** A typeface in its two weights; where it has one, both are the same. */
export type Typeface = { readonly name: string; readonly regular: Font; readonly strong: Font }

const require = createRequire(import.meta.url)
const google = (family: string, folder: string, file: string) =>
  create(readFileSync(require.resolve(`@expo-google-fonts/${family}/${folder}/${file}_${folder}.ttf`))) as Font

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const sans = lazy<Typeface>(() => ({
  name: 'sans',
  regular: google('noto-sans-sc', '400Regular', 'NotoSansSC'),
  strong: google('noto-sans-sc', '600SemiBold', 'NotoSansSC'),
}))
const light = lazy<Typeface>(() => ({
  name: 'light',
  regular: google('noto-sans-sc', '300Light', 'NotoSansSC'),
  strong: google('noto-sans-sc', '500Medium', 'NotoSansSC'),
}))
const song = lazy<Typeface>(() => {
  const only = google('zcool-xiaowei', '400Regular', 'ZCOOLXiaoWei')
  return { name: 'song', regular: only, strong: only }
})
const mono = lazy<Typeface>(() => ({
  name: 'mono',
  regular: google('b612-mono', '400Regular', 'B612Mono'),
  strong: google('b612-mono', '700Bold', 'B612Mono'),
}))

let further: Typeface[] = []

/** Adds the Chinese typefaces of a folder: the same seed then draws other pictures. Their order follows the file names. */
export function addTypefaces(folder: string): void {
  const files = readdirSync(folder).filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
  const fonts = files.sort().flatMap((name) => {
    const font = simplifiedIn(join(folder, name))
    return font ? [{ family: name.replace(/[-_].*$/, ''), bold: /bold/i.test(name), font }] : []
  })
  further = [...new Set(fonts.map(({ family }) => family))].map((name) => {
    const own = fonts.filter(({ family }) => family === name)
    const regular = (own.find(({ bold }) => !bold) ?? own[0])?.font as Font
    return { name, regular, strong: own.find(({ bold }) => bold)?.font ?? regular }
  })
}

/** The font of a file that writes simplified Chinese; of a collection, the one named so. */
function simplifiedIn(path: string): Font | undefined {
  const opened = create(readFileSync(path)) as Font | FontCollection
  const font = 'fonts' in opened ? opened.fonts.find(({ postscriptName }) => /CJKsc/i.test(postscriptName)) : opened
  return font?.hasGlyphForCodePoint('证'.codePointAt(0) as number) ? font : undefined
}

const canWrite = ({ regular }: Typeface, text: string) =>
  [...new Set(text)].every((c) => c === ' ' || regular.hasGlyphForCodePoint(c.codePointAt(0) as number))

/** A typeface that knows every character of these texts. */
export function pickTypeface(random: Random, texts: readonly string[]): Typeface {
  const wanted = random.next()
  // The ornate one seldom: certificates are set in plain type.
  const all = [sans, light, sans, light, sans, song, ...further.flatMap((face) => [() => face, () => face, () => face])]
  const face = (all[Math.floor(wanted * all.length)] as () => Typeface)()
  return canWrite(face, texts.join('')) ? face : sans()
}

/** For what every paper prints in the same plain type. */
export const plainType = (): Typeface => sans()
/** Letters and digits of one width. */
export const fixedType = (): Typeface => mono()
