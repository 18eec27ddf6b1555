/** Hands and eyes on a browser page: everything both targets have in common. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { FileChooser, Page } from 'playwright-core'
import type { Eye, Spot } from './eye'

const patience = 12_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export type Wait = { within?: number }

/** Tries until `look` finds something; says what was on the screen when it never did. */
async function until<T>(page: () => Page, what: string, within: number, look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + within
  for (;;) {
    const found = await look().catch((reason: unknown) => {
      if (/closed|crash/.test(String(reason))) throw reason
      return undefined
    })
    if (found !== undefined) return found
    if (Date.now() > end) {
      const shown = await page()
        .evaluate(() => window.eye.texts())
        .catch(() => '(nothing)')
      throw new Error(`${what}, on the screen:\n${shown.replace(/\n{2,}/g, '\n').slice(0, 2500)}`)
    }
    await pause(60)
  }
}

export type Hands = ReturnType<typeof hands>

/** `page` is asked each time, because a killed app comes back on another one. */
export function hands(page: () => Page, shots: string) {
  const eye = <A, R>(ask: (input: A) => R, input: A): Promise<R> => page().evaluate(ask as never, input as never) as Promise<R>

  const press = async ({ x, y }: Spot) => {
    await page().mouse.move(x, y)
    await page().mouse.down()
    await page().mouse.up()
  }
  /** An element that moves (a sheet sliding in) is not tapped before it rests. */
  const settled = async (look: () => Promise<Spot | undefined>): Promise<Spot | undefined> => {
    const first = await look()
    if (!first) return undefined
    await pause(70)
    const second = await look()
    return second && Math.abs(first.x - second.x) < 2 && Math.abs(first.y - second.y) < 2 ? second : undefined
  }
  const find = (text: string, within: number, place?: string): Promise<Spot> =>
    until(page, `cannot tap「${text}」${place ? ` in「${place}」` : ''}`, within, () =>
      settled(() =>
        eye(([wanted, where]: [string, string | undefined]) => window.eye.spot(wanted, where), [text, place] as [
          string,
          string | undefined,
        ]),
      ),
    )

  const tap = async (text: string, options: Wait & { in?: string } = {}): Promise<void> => {
    await press(await find(text, options.within ?? patience, options.in))
  }

  const type = async (label: string, value: string): Promise<void> => {
    const box = await until(page, `no field「${label}」to type into`, patience, async () => {
      const handle = await page().evaluateHandle((wanted: string) => window.eye.box(wanted), label)
      return handle.asElement() ?? undefined
    })
    await box.scrollIntoViewIfNeeded()
    // A field may show its value ungrouped once it is entered; a person types after that.
    await box.focus()
    await pause(80)
    await box.fill(value)
    await pause(30)
    await page().evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  }

  const read = (label: string): Promise<string> =>
    until(page, `no field「${label}」to read`, patience, async () => {
      const value = await eye((wanted: string) => {
        const box = window.eye.box(wanted)
        return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : null
      }, label)
      return value ?? undefined
    })

  const choose = async (label: string, ...options: string[]): Promise<void> => {
    // Chips lie open inside the field; everything else is opened first.
    const [first, ...rest] = options
    const open =
      first && (await eye(([wanted, where]: [string, string]) => window.eye.spot(wanted, where), [first, label] as [string, string]))
    if (open && !rest.length) return press(open)
    await press(
      await until(page, `no field「${label}」to open`, patience, () =>
        settled(() => eye((wanted: string) => window.eye.fieldSpot(wanted), label)),
      ),
    )
    for (const option of options) {
      await pause(350)
      await tap(option)
    }
  }

  const see = (text: string, { within = patience, in: place }: Wait & { in?: string } = {}): Promise<void> =>
    until(page, `「${text}」never came`, within, async () =>
      (await eye(([wanted, where]: [string, string | undefined]) => window.eye.has(wanted, where), [text, place] as [
        string,
        string | undefined,
      ]))
        ? null
        : undefined,
    ).then(() => undefined)

  const sees = (text: string): Promise<boolean> => eye((wanted: string) => window.eye.has(wanted), text)

  const notSee = async (text: string, { within = 0 }: Wait = {}): Promise<void> => {
    const end = Date.now() + within
    do {
      if (await sees(text)) throw new Error(`「${text}」is on the screen and should not be`)
      await pause(60)
    } while (Date.now() < end)
  }

  /** Opens the system's chooser by a tap and picks a file there. */
  const pick = async (text: string, file: string, place?: string): Promise<void> => {
    const coming: Promise<FileChooser> = page().waitForEvent('filechooser', { timeout: patience })
    coming.catch(() => undefined)
    await tap(text, place === undefined ? {} : { in: place })
    await (await coming).setFiles(file)
  }

  const screenshot = async (name: string): Promise<void> => {
    mkdirSync(shots, { recursive: true })
    await page().screenshot({ path: path.join(shots, `${name}.png`) })
  }

  return {
    tap,
    type,
    read,
    choose,
    see,
    sees,
    notSee,
    pick,
    screenshot,
    tick: (text: string) => tap(text),
    texts: () => page().evaluate(() => window.eye.texts()),
    labels: () => page().evaluate(() => window.eye.labels()),
  }
}

/** The album words of a slot, empty or filled. */
export const albumWords = ['从相册选', '从相册换一张', '选择视频', '换一个视频'] as const
export type { Eye }
