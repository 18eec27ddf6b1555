/** 开始备案. */
import { PageTitle } from '../../ui/page-title'

export const StartPage = ({ orderId }: { orderId?: string | undefined }) => <PageTitle>开始备案 {orderId}</PageTitle>
