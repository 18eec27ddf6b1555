/** What the system covers at the top: nothing we have to reckon with in a browser (CSS env() does the rest). */
export const topInset = (): { statusBar: number; capsule: number } => ({ statusBar: 0, capsule: 0 })
