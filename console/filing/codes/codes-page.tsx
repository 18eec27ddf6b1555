/** 授权码. */
import { PageTitle } from '../../ui/page-title'

export const CodesPage = () => <PageTitle>授权码</PageTitle>
