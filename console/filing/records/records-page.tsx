/** 我的备案. */
import { PageTitle } from '../../ui/page-title'

export const RecordsPage = () => <PageTitle>我的备案</PageTitle>
