/** The steps of this filing with how each stands, whether what was typed is safe, and going on on the phone. */
import { dayOf, sayDay } from '@domain/calendar/moment'
import type { StepState } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { UnstyledButton } from '@mantine/core'
import { saysOf } from '../api/says-of'
import { useGo } from './go'
import { ContinueOnPhone } from './mirror/on-phone'
import { useDraftNow } from './store/draft-now'
import { words } from './words'

export function Rail({ step }: { step: StepId }) {
  const { journey } = useDraftNow()
  return (
    <div className="rail">
      <nav aria-label={words.steps}>
        <ol className="rail__steps">
          {journey.steps.map((one, n) => (
            <RailStep key={one.id} n={n + 1} one={one} here={one.id === step} open={journey.canVisit(one.id)} />
          ))}
        </ol>
      </nav>
      <SaveLine />
      <ContinueOnPhone />
    </div>
  )
}

const marks = { done: '✓', current: '', todo: '' } as const

function RailStep({ n, one: { id, title, minutes, state }, here, open }: { n: number; one: StepState; here: boolean; open: boolean }) {
  const go = useGo()
  return (
    <li>
      <UnstyledButton
        className={['rail__step', `rail__step--${state}`, here ? 'rail__step--here' : ''].join(' ')}
        disabled={!open}
        aria-current={here ? 'step' : undefined}
        onClick={() => go(id)}
      >
        <span className="rail__number" aria-hidden="true">
          {marks[state] || n}
        </span>
        <span>
          <span className="rail__title">{title}</span>
          <span className="rail__state">
            {here || state === 'done' ? words.stepState[here ? 'current' : state] : words.minutes(minutes)}
          </span>
        </span>
      </UnstyledButton>
    </li>
  )
}

function SaveLine() {
  const { state, context } = useDraftNow()
  const until = state.draft?.draftExpiresAt
  return (
    <div className={`rail__save rail__save--${state.save}`} role="status">
      {words.save[state.save]}
      {state.save === 'refused' ? `：${saysOf(state.saveTrouble)}` : ''}
      {until && state.save !== 'offline' ? <div>{words.keptUntil(sayDay(dayOf(until), context.now))}</div> : null}
    </div>
  )
}
