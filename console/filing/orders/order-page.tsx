/** One order. */
import { PageTitle } from '../../ui/page-title'

export const OrderPage = ({ orderId }: { orderId: string }) => <PageTitle>备案订单 {orderId}</PageTitle>
