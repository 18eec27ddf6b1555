/** Filling in a filing at the computer. */
import { PageTitle } from '../ui/page-title'

export const FillPage = ({ orderId }: { orderId: string; step?: string | undefined }) => <PageTitle>填写备案信息 {orderId}</PageTitle>
