/** 主体信息: who is filing and how to reach them; drawn wholly from the journey. */
import { StepPage } from '../step-page'
import '../filing.scss'

export default function SubjectPage() {
  return <StepPage step="subject" title="主体信息" />
}
