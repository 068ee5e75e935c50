use icu::{calendar::Gregorian, datetime::{FixedCalendarDateTimeFormatter as F, NoCalendarFormatter, fieldsets::{E,M,MD,T,YMD}, input::{Date,Time}}, decimal::{DecimalFormatter, input::Decimal}, list::{ListFormatter, options::ListFormatterOptions}, locale::{Locale, LocaleExpander, LocaleCanonicalizer, LocaleDirectionality, LocaleFallbacker}};
fn main(){
 let tags="vi-US ru-US zh-US zh-Hans-US ar-US fr-US ko-US fa-US pt-US hi-US tl-US ht-US so-US am-US uk-US fr-CA es-ES";
 let canon=LocaleCanonicalizer::new_extended(); let exp=LocaleExpander::new_extended(); let dir=LocaleDirectionality::new_extended();
 let fb=LocaleFallbacker::new();
 for tag in tags.split(' '){
  let loc:Locale=match tag.parse(){Ok(l)=>l,Err(e)=>{println!("{tag} ERR {e}");continue}};
  let mut c=loc.clone(); canon.canonicalize(&mut c);
  let l2:Locale=format!("{tag}-u-nu-latn").parse().unwrap_or(loc.clone());
  let d=Date::try_new_gregorian(2026,12,1).unwrap();
  let s=|r:Result<String,String>|r.unwrap_or_else(|e|format!("<{e}>"));
  let date=s(F::<Gregorian,_>::try_new((&l2).into(),YMD::long()).map(|f|f.format(&d).to_string()).map_err(|e|format!("{e:?}")));
  let md=s(F::<Gregorian,_>::try_new((&l2).into(),MD::medium()).map(|f|f.format(&d).to_string()).map_err(|e|format!("{e:?}")));
  let m=s(F::<Gregorian,_>::try_new((&l2).into(),M::long()).map(|f|f.format(&d).to_string()).map_err(|e|format!("{e:?}")));
  let e=s(F::<Gregorian,_>::try_new((&l2).into(),E::long()).map(|f|f.format(&d).to_string()).map_err(|e|format!("{e:?}")));
  let e2=s(F::<Gregorian,_>::try_new((&l2).into(),E::medium()).map(|f|f.format(&d).to_string()).map_err(|e|format!("{e:?}")));
  let t=|h|s(NoCalendarFormatter::try_new((&l2).into(),T::hm()).map(|f|f.format(&Time::try_new(h,30,0,0).unwrap()).to_string()).map_err(|e|format!("{e:?}")));
  let n=s(DecimalFormatter::try_new((&l2).into(),Default::default()).map(|f|f.format(&"12345.5".parse::<Decimal>().unwrap()).to_string()).map_err(|e|format!("{e:?}")));
  let li=s(ListFormatter::try_new_and((&l2).into(),ListFormatterOptions::default()).map(|f|f.format(["A","B","Ines"].iter()).to_string()).map_err(|e|format!("{e:?}")));
  let mut chain=vec![]; let mut it=fb.for_config(Default::default()).fallback_for((&loc).into());
  while !it.get().is_unknown(){chain.push(it.get().to_string()); it.step();}
  println!("{tag}|{}|{:?}|{:?}|{date}|{md}|{m}|{e}|{e2}|{}|{}|{n}|{li}|{}", if c!=loc {c.to_string()} else {"=".into()}, exp.get_likely_script(&loc.id).map(|s|s.to_string()), dir.get(&loc.id), t(2), t(14), chain.join(">"));
 }
}
