/** 总览. */
import { PageTitle } from '../../ui/page-title'

export const OverviewPage = () => <PageTitle>总览</PageTitle>
