/**
 * One interleaving: a computer and a phone edit one draft while the network delays, reorders and loses, tabs are reloaded and apps killed.
 * At the end both are asked what is still open; then they must have the same, and nothing that was entered may be gone without a word.
 */
import type { Answers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { type Random, randomOf } from '../../lifecycle/random'
import { consoleOn } from './console'
import type { Editor } from './editor'
import { begun, marksIn, misplaced, nextEdit } from './edits'
import { phoneOn } from './phone'
import { oneDraft, virtualClock } from './world'

export type Played = {
  seed: number
  edits: number
  /** Questions people were asked. */
  asked: number
  /** What is wrong, in words; empty when nothing is. */
  broken: readonly string[]
}

type Journal = { entered: Set<string>; overwritten: Set<string>; asked: Set<string>; questions: Set<string> }

export async function play(seed: number, edits = 40): Promise<Played> {
  const random = randomOf(seed)
  const journal: Journal = { entered: new Set(), overwritten: new Set(), asked: new Set(), questions: new Set() }
  const editors: Editor[] = []
  const clock = virtualClock(() => {
    for (const editor of editors) note(editor, journal)
  })
  let calm = false
  const server = oneDraft(clock, random, begun(), () => calm)
  editors.push(consoleOn(clock, server), phoneOn(clock, server))
  server.onSaved(() => {
    for (const editor of editors) if (calm || random() < 0.7) clock.later(Math.floor(random() * 800), editor.pull)
  })
  let at = 0
  for (let n = 0; n < edits; n += 1) {
    at += Math.floor(random() ** 2 * 2500)
    const editor = editors[random() < 0.5 ? 0 : 1] as Editor
    clock.later(at - clock.now(), () => act(random, editor, journal, n))
  }
  await clock.run(at + 20_000)
  calm = true
  await bringTogether(clock.run, random, editors, journal)
  return { seed, edits, asked: journal.questions.size, broken: judge(editors, server.held().answers, journal) }
}

/** One person changes something, chooses, reloads or looks away. */
function act(random: Random, editor: Editor, journal: Journal, n: number): void {
  note(editor, journal)
  const open = editor.contested()
  const draw = random()
  if (open.length > 0 && draw < 0.3) choose(random, editor, journal)
  else if (draw > 0.96) editor.restart()
  else if (draw > 0.91) editor.flush()
  else type(random, editor, journal, n)
}

function type(random: Random, editor: Editor, journal: Journal, n: number): void {
  const shown = editor.shown()
  const edit = nextEdit(random, shown, `${editor.name}-${n}`)
  knowingly(editor, journal, () => editor.change(edit))
  for (const mark of marksIn(editor.shown())) if (!marksIn(shown).has(mark)) journal.entered.add(mark)
}

function choose(random: Random, editor: Editor, journal: Journal): void {
  const [field] = editor.contested()
  if (field) knowingly(editor, journal, () => editor.choose(field.anchor, random() < 0.5 ? 'mine' : 'theirs'))
}

/** What is gone after somebody's own act was before their eyes. */
function knowingly(editor: Editor, journal: Journal, change: () => void): void {
  const before = marksIn(editor.shown())
  change()
  const after = marksIn(editor.shown())
  for (const mark of before) if (!after.has(mark)) journal.overwritten.add(mark)
}

function note(editor: Editor, journal: Journal): void {
  for (const field of editor.contested()) {
    journal.questions.add(`${editor.name} ${field.anchor} ${JSON.stringify([...marksIn([field.mine, field.theirs])])}`)
    for (const mark of marksIn(field)) journal.asked.add(mark)
  }
}

/** The network is back, both devices are open, and people answer what they are asked. */
async function bringTogether(
  run: (until?: number) => Promise<void>,
  random: Random,
  editors: readonly Editor[],
  journal: Journal,
): Promise<void> {
  for (let round = 0; round < 30; round += 1) {
    for (const editor of editors) {
      editor.flush()
      editor.pull()
    }
    await run()
    const [one, other] = editors.map((editor) => editor.inStepWith())
    for (const editor of editors) note(editor, journal)
    const open = editors.filter((editor) => editor.contested().length > 0)
    if (open.length === 0 && one && other && !one.unsaved && !other.unsaved && one.revision === other.revision) return
    for (const editor of open) while (editor.contested().length > 0 && choices(editor) > 0) choose(random, editor, journal)
  }
}
const choices = (editor: Editor): number => editor.contested().length

function judge(editors: readonly Editor[], held: Answers, journal: Journal): string[] {
  const broken: string[] = []
  for (const editor of editors) {
    if (!sameValue(editor.shown(), held)) broken.push(`${editor.name} shows something else than the server holds`)
    if (editor.inStepWith().unsaved) broken.push(`${editor.name} is not done`)
  }
  const result = marksIn(held)
  for (const mark of journal.entered) {
    if (!result.has(mark) && !journal.overwritten.has(mark) && !journal.asked.has(mark)) broken.push(`${mark} is gone without a word`)
  }
  return [...broken, ...misplaced(held).map((one) => `in the wrong place: ${one}`)]
}

export type PlayedFigures = { played: number; firstSeed: number; edits: number; asked: number; broken: number }

/** One after the other from a seed; `tell` hears of each thing that is wrong, with the seed that plays it again. */
export async function playMany(firstSeed: number, runs: number, tell: (says: string) => void): Promise<PlayedFigures> {
  const figures = { played: 0, firstSeed, edits: 0, asked: 0, broken: 0 }
  for (let n = 0; n < runs; n += 1) {
    const one = await play(firstSeed + n)
    for (const says of one.broken) tell(`seed ${one.seed}: ${says}`)
    figures.played += 1
    figures.edits += one.edits
    figures.asked += one.asked
    figures.broken += one.broken.length > 0 ? 1 : 0
  }
  return figures
}
