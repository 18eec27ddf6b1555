/** What stands under the title: the picture, how the reading goes, and then what was read with everything that is to be said of it. */
import { expiryWord } from '@domain/recognition/expiry-word'
import type { Reading } from '@domain/recognition/reading'
import { goBack } from '@/hooks/use-go'
import type { JourneyNow } from '@/hooks/use-journey'
import { documentName, Expiry, PictureTroubles } from './picture-notices'
import { PlaceChoice } from './place-choice'
import { ReadFields } from './read-fields'
import { ReadPicture } from './read-picture'
import { ReadingProgress } from './reading-progress'
import { valuesOf } from './sheets'
import type { useCheck } from './use-check'
import type { useReadingRun } from './use-reading-run'
import { useShownPicture } from './use-shown-picture'

type Check = ReturnType<typeof useCheck>
type CheckBodyProps = {
  run: ReturnType<typeof useReadingRun>
  check: Check
  reading: Reading | undefined
  /** It is still to be said whether this is the right picture at all. */
  asking: boolean
  now: JourneyNow
}

export function CheckBody({ run, check, reading, asking, now }: CheckBodyProps) {
  const picture = useShownPicture(run.view.view, reading?.turn)
  const place = run.place ? <PlaceChoice place={run.place} where={run.where} done={reading !== undefined} onChoose={run.turnTo} /> : null
  const active = check.checked.flatMap(({ rows }) => rows).find(({ key }) => key === check.active)
  const count = reading && !asking ? { read: reading.fields.length, doubts: check.doubts.length } : undefined
  return (
    <>
      <ReadPicture view={run.view} picture={picture} place={active?.read?.place} count={count} />
      {run.state.kind !== 'read' ? (
        <ReadingProgress
          state={run.state}
          place={place}
          serverToo={run.where === 'device'}
          onCancel={run.cancel}
          onAgain={run.again}
          onServer={() => run.turnTo('server')}
          onRetake={goBack}
        />
      ) : asking || !reading ? null : (
        <>
          <PictureTroubles reading={reading} onRetake={goBack} />
          <Expiring check={check} now={now} />
          {check.checked.map((one, n) => (
            <ReadFields
              key={one.sheet.slot}
              {...(n ? { title: `另一面也读到了：${documentName(one.sheet.certificate, one.sheet.side)}` } : {})}
              rows={one.rows}
              active={check.active}
              picture={picture}
              onArrive={check.arrive}
              onChange={(row, value) => check.change(one, row, value)}
            />
          ))}
          {place}
        </>
      )}
    </>
  )
}

/** Said of whichever side tells how long the certificate is good. */
function Expiring({ check, now }: { check: Check; now: JourneyNow }) {
  for (const { sheet } of check.checked) {
    const { validFrom, validTo } = valuesOf(sheet, check.edits)
    const until = validTo === '长期' ? { longTerm: true } : validTo ? { to: validTo } : {}
    const validity = { ...(validFrom ? { from: validFrom } : {}), ...until }
    const word = expiryWord(validity, now.context.now.slice(0, 10), now.context.policy.certificateMinRemainingDays)
    if (word) return <Expiry word={word} />
  }
  return null
}
