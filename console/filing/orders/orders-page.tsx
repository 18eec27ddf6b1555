/** 备案订单. */
import { PageTitle } from '../../ui/page-title'

export const OrdersPage = () => <PageTitle>备案订单</PageTitle>
