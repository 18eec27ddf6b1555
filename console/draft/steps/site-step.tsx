/** 网站信息: one site, or several for a unit: looked up, added, removed, copied from another. */
import type { StepId } from '@domain/steps/step-id'
import { useDraftNow } from '../store/draft-now'
import { SectionCards } from './section-cards'
import { AddSite } from './site/add-site'
import { MoreServers } from './site/more-servers'
import { RemoveSite } from './site/remove-site'
import { SiteLookUp } from './site/site-look-up'
import { StepBody } from './step-body'

export function SiteStep({ step }: { step: StepId }) {
  const { journey } = useDraftNow()
  const sections = journey.steps.find(({ id }) => id === step)?.sections ?? []
  return (
    <StepBody step={step}>
      {(visited) => (
        <>
          <SectionCards
            sections={sections}
            visited={visited}
            below={(section) => {
              const n = Number(section.id.split('.')[1] ?? 0)
              return (
                <>
                  <MoreServers n={n} section={section} />
                  <SiteLookUp n={n} />
                  <RemoveSite n={n} />
                </>
              )
            }}
          />
          <AddSite />
        </>
      )}
    </StepBody>
  )
}
