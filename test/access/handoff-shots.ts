/** Pictures of 换设备继续 and 扫一扫 on the phone. */
import { routes } from '@/routes'
import { landingStates, mirrorOf, onlyThis, strangerLanding, strangerStates } from './handoff-states'
import { plantedSecret } from './invited-states'
import type { SmsShot } from './sms-shots'
import type { Stage } from './stage'

type Shot = Omit<SmsShot, 'path'> & { path: (stage: Stage) => string; theme?: 'dark' }

const slug = (state: string) => state.replace(/\W+/g, '-').toLowerCase()
const code = () => routes.handoff(plantedSecret)

/** The mirror of an order is planted for any order: its number is known only on the stage. */
const anyMirror = (kind: 'continue' | 'capture') => mirrorOf('*', kind)

export const handoffShots: readonly Shot[] = [
  ...landingStates.map(([state, answers]): Shot => ({ name: `handoff-${slug(state)}`, as: 'writer', path: code, answers })),
  { name: 'handoff-is-it-you-dark', as: 'writer', path: code, answers: landingStates[0]?.[1] ?? {}, theme: 'dark' },
  { name: 'handoff-not-signed-in', as: 'nobody', path: code, answers: strangerLanding },
  ...strangerStates.map(
    ([state, answers]): Shot => ({
      name: `handoff-${slug(state)}`,
      as: 'nobody',
      path: code,
      answers,
      act: async (page) => {
        await page.getByText('是我，继续', { exact: true }).click()
        await page.waitForTimeout(700)
      },
    }),
  ),
  { name: 'handoff-unknown', as: 'nobody', path: code },
  { name: 'handoff-handed-back', as: 'nobody', path: () => routes.handoffOver('handed-back') },
  { name: 'handoff-only-this-filing', as: 'nobody', path: routes.onlyThis, answers: onlyThis },
  {
    name: 'handoff-bar-and-held-field',
    as: 'writer',
    path: (stage) => routes.filing('subject', stage.actor('writer').orderId, 'subject.contactAddress'),
    answers: anyMirror('continue'),
  },
  {
    name: 'handoff-camera',
    as: 'collector',
    path: (stage) => routes.camera(stage.actor('collector').orderId),
    answers: anyMirror('capture'),
  },
  { name: 'scan', as: 'writer', path: routes.scan },
]
