/**
 * Journeys on one target: `npm run journeys -- h5|weapp [--only NAME] [--seed N] [--report FILE] [--as-is]`.
 * Builds what is stale first, unless `--as-is`. The last line is the figure.
 */
import { execFileSync } from 'node:child_process'
import { runJourneys } from './run'

const [target = 'h5', ...rest] = process.argv.slice(2)
const option = (name: string) => (rest.includes(`--${name}`) ? rest[rest.indexOf(`--${name}`) + 1] : undefined)

async function main(): Promise<void> {
  if (target !== 'h5' && target !== 'weapp') throw new Error('which target: h5 or weapp?')
  if (!rest.includes('--as-is'))
    execFileSync(process.execPath, ['scripts/build-stale.mjs', 'server', 'console', target], { stdio: 'inherit' })
  const { failed } = await runJourneys({
    target,
    port: Number(option('port') ?? (target === 'h5' ? 8850 : 8851)),
    only: option('only'),
    // Dice, unless somebody names a seed: CI does, so that it judges the change and not the draw.
    seed: Number(option('seed') ?? process.env.JOURNEY_SEED ?? Math.floor(Math.random() * 1e6)),
    report: option('report'),
  })
  process.exit(failed ? 1 : 0)
}

main().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`)
  process.exit(1)
})
