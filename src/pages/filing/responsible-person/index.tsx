/** 网站负责人: who answers for each site; the tick 同主体负责人 saves typing the same person twice. */
import { StepPage } from '../step-page'
import '../filing.scss'

export default function ResponsiblePersonPage() {
  return <StepPage step="responsible-person" title="网站负责人" />
}
