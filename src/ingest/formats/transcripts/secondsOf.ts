/** "01:02:03.456", "02:03,456" in seconds, cut to the second: that is how people look a place up. */
export function secondsOf(time: string): number {
  const [whole = ''] = time.split(/[.,]/);
  return whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
