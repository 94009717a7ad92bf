/** Words that carry no subject, folded. */
export const stopWords: ReadonlySet<string> = new Set(('a about after again all also am an and any are as at be because been before being between both but by can cannot could d did do does doing don done '
  + 'during each else ever every for from get gets give given go goes going got had has have having he her here him his how i if in into is isn it its itself just know let like ll may me might '
  + 'more most much must my need needs no nor not of off on once one only or other our out over own please re s same say says shall she should show so some such t tell than that the their them then there '
  + 'these they thing things this those through to too try under until up upon us ve very via want was way we well went were what when where whether which while who whom whose why will with would you your '
  + 'le la les des du de au aux el los las en y et un une una del con por pour dans sur que').split(' '));
