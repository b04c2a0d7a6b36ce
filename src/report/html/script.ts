/**
 * The little script of the page: searching the conditions, and opening what is folded before printing or when a link leads into
 * it. Without it everything is there and can be read.
 */
export const SCRIPT = `(function(){
var form=document.getElementById('search');
if(form){
var text=document.getElementById('search-text'),status=document.getElementById('search-status'),count=document.getElementById('search-count');
var rows=[].slice.call(document.querySelectorAll('#all-conditions tr[data-status]')),words=rows.map(function(row){return row.textContent.toLowerCase()});
var words0=count.getAttribute('data-words').split('#');
var show=function(){
var wanted=text.value.toLowerCase().split(/\\s+/),kept=0;
rows.forEach(function(row,i){
var hit=(status.value===''||row.getAttribute('data-status')===status.value)&&wanted.every(function(word){return words[i].indexOf(word)>=0});
row.hidden=!hit;if(hit)kept++;
});
[].forEach.call(document.querySelectorAll('#all-conditions tbody'),function(body){body.hidden=!body.querySelector('tr[data-status]:not([hidden])')});
count.textContent=words0[0]+kept+words0[1]+rows.length+words0[2];
};
form.hidden=false;
form.addEventListener('submit',function(event){event.preventDefault()});
text.addEventListener('input',show);status.addEventListener('change',show);
show();
}
var folded=[].slice.call(document.querySelectorAll('details.rest')),closed=[];
addEventListener('beforeprint',function(){closed=folded.filter(function(one){return !one.open});closed.forEach(function(one){one.open=true})});
addEventListener('afterprint',function(){closed.forEach(function(one){one.open=false})});
var reveal=function(){
var target=location.hash.length>1&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
var around=target&&target.closest('details');
if(around&&!around.open){around.open=true;target.scrollIntoView()}
};
addEventListener('hashchange',reveal);reveal();
})();`;

/** The digest by which the page lets this script run and no other; a test holds the two together. */
export const SCRIPT_DIGEST = 'sha256-zk+gtMGqw7/HGMtjdJZ8N+BYfVeI72hNqHk7Eb/yaTw=';
