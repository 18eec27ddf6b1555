/** The page of a place; what is only needed while filling in is fetched then. */
import { lazy, Suspense } from 'react'
import { Waiting } from '../ui/waiting'
import { CodesPage } from './codes/codes-page'
import { OrderPage } from './orders/order-page'
import { OrdersPage } from './orders/orders-page'
import { OverviewPage } from './overview/overview-page'
import type { Place } from './pages'
import { RecordsPage } from './records/records-page'
import { StartPage } from './start/start-page'

const FillPage = lazy(() => import('../draft/fill-page').then((module) => ({ default: module.FillPage })))

export function PageOf({ place }: { place: Place }) {
  switch (place.page) {
    case 'fill':
      return (
        <Suspense fallback={<Waiting what="备案信息" />}>
          <FillPage key={place.orderId} orderId={place.orderId} step={place.step} />
        </Suspense>
      )
    case 'orders':
      return place.orderId ? <OrderPage key={place.orderId} orderId={place.orderId} /> : <OrdersPage />
    case 'start':
      return <StartPage />
    case 'records':
      return <RecordsPage />
    case 'codes':
      return <CodesPage />
    default:
      return <OverviewPage />
  }
}
