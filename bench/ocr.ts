/**
 * How much of a set of pictures is read right: `npm run bench:ocr -- --dir DIR --json FILE`. DIR holds pictures and truth.json.
 * `--engine` vote (both readers, the usual) | tesseract | paddle | tesseract-plain; `--limit N` pictures a document and level; `--only`
 * documents or levels, comma-separated; `--wrong` tells each wrong field; `--remember FILE` keeps the engines' answers; `--lines FILE`.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type FieldVerdict, isSilent } from './ocr/compare'
import { type EngineChoice, engineChoices } from './ocr/engines'
import { runBench } from './ocr/run'
import { tableOf } from './ocr/table'
import { NoTruth, readSet, type Sample } from './ocr/truth'

const usage =
  'usage: npm run bench:ocr -- --dir DIR --json FILE [--engine vote|tesseract|paddle|tesseract-plain] [--limit N] [--only front,phone] [--wrong] [--remember FILE] [--lines FILE]'

class BadUsage extends Error {}

const warn = (says: string) => process.stderr.write(`${says}\n`)

function options() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string' },
      engine: { type: 'string', default: 'vote' },
      limit: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'string' },
      wrong: { type: 'boolean', default: false },
      remember: { type: 'string' },
      lines: { type: 'string' },
    },
  })
  const engine = engineChoices.find((choice): choice is EngineChoice => choice === values.engine)
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit)
  if (!values.dir) throw new BadUsage(usage)
  if (!engine) throw new BadUsage(`no engine is called ${values.engine}\n${usage}`)
  if (!(limit >= 1)) throw new BadUsage(`--limit ${values.limit} is no number of pictures\n${usage}`)
  const { only, json, remember, lines } = values
  return { dir: values.dir, engine, limit, wrong: values.wrong, only: only?.split(','), json, remember, lines }
}

function tellWrong({ doc, level, file }: Sample, verdicts: readonly FieldVerdict[]): void {
  for (const verdict of verdicts.filter(({ right }) => !right)) {
    const mark = isSilent(verdict) ? 'SILENT' : verdict.read === undefined ? 'missing' : `flagged: ${verdict.doubt}`
    process.stdout.write(`${doc} ${level} ${file} ${verdict.field}: ${verdict.truth} → ${verdict.read ?? '-'} (${mark})\n`)
  }
}

/** A document and a level that are asked for; documents alone or levels alone ask for all of the other. */
function asked(only: readonly string[] | undefined, samples: readonly Sample[]): Sample[] {
  if (!only) return [...samples]
  const byDoc = samples.filter(({ doc }) => only.includes(doc))
  const some = byDoc.length ? byDoc : [...samples]
  const byLevel = some.filter(({ level }) => only.includes(level))
  if (!byDoc.length && !byLevel.length) throw new BadUsage(`the set has nothing of ${only.join(', ')}`)
  return byLevel.length ? byLevel : some
}

async function main(): Promise<void> {
  const { dir, engine, limit, only, json, wrong, remember, lines } = options()
  const { samples, complaints } = await readSet(dir, limit)
  for (const complaint of complaints) warn(complaint)
  const chosen = asked(only, samples)
  if (!chosen.length) throw new NoTruth(`${dir} holds no picture that can be measured`)
  const told = new Set<string>()
  const report = await runBench(chosen, {
    dir,
    engine,
    ...(remember ? { remember } : {}),
    ...(lines ? { lines } : {}),
    ...(wrong ? { onSample: tellWrong } : {}),
    complain: (complaint) => {
      if (!told.has(complaint)) warn(complaint)
      told.add(complaint)
    },
  })
  if (json) await writeFile(json, `${JSON.stringify(report, null, 1)}\n`)
  process.stdout.write(tableOf(report))
  if (remember) process.stdout.write('engine answers were remembered: the times say nothing\n')
}

main().then(
  () => process.exit(0),
  (reason: unknown) => {
    const known = reason instanceof NoTruth || reason instanceof BadUsage
    warn(reason instanceof Error ? ((known ? reason.message : reason.stack) ?? reason.message) : String(reason))
    process.exit(2)
  },
)
