/** What one order's progress looks like, for whoever keeps it on the device; apart from the orders, so that the first page does not carry it. */
export { progressSchema as progressShape } from '@contract/order-progress'
