/** How the number of an order is shown everywhere: 3015 9962 0675 61775 is easier to read out on the phone. */
export const groupOrderId = (id: string): string =>
  id.length > 12 ? `${id.slice(0, 4)} ${id.slice(4, 8)} ${id.slice(8, 12)} ${id.slice(12)}` : id
