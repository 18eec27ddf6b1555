/** 网站信息: one site, or several for a unit: added, removed, copied from another. */
import { StepPage } from '../step-page'
import { MoreServers } from './more-servers'
import { AddSite, RemoveSite } from './several-sites'
import { SiteLookUp } from './site-look-up'
import '../filing.scss'

export default function SitePage() {
  return (
    <StepPage
      step="site"
      title="网站信息"
      belowSection={(section, now) => (
        <>
          <MoreServers section={section} now={now} />
          <SiteLookUp sectionId={section.id} now={now} />
          <RemoveSite sectionId={section.id} now={now} />
        </>
      )}
      below={(now) => <AddSite now={now} />}
    />
  )
}
