/** Several pages lie on each other; a toast or question belongs to the one on top, the last that was put there. */
export function topHost<T>() {
  let hosts: T[] = []
  return {
    top: (): T | undefined => hosts[hosts.length - 1],
    all: (): readonly T[] => hosts,
    /** Answers how to leave. */
    add: (host: T) => {
      hosts = [...hosts, host]
      return () => {
        hosts = hosts.filter((other) => other !== host)
      }
    },
  }
}
