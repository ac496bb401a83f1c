/* Two comforts, without which the pages can be read as well: the headings of a long page beside it, or in the menu where
   the page is wide, and on narrow screens a button that opens the menu. */
(function () {
    'use strict';

    function menuButton() {
        var column = document.getElementById('leftColumn');
        var button = document.createElement('button');
        button.id = 'menu-button';
        button.type = 'button';
        button.textContent = 'Pages';
        button.setAttribute('aria-expanded', 'false');
        button.addEventListener('click', function () {
            button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false'));
        });
        column.insertBefore(button, column.firstChild);
    }

    function headings() {
        var found = Array.prototype.filter.call(document.querySelectorAll('main h2, main h3'), function (heading) {
            return heading.querySelector('a[id]') !== null;
        });
        if (found.length < 3) {
            return;
        }
        var list = document.createElement('ul');
        var links = found.map(function (heading) {
            var link = document.createElement('a');
            link.href = '#' + heading.querySelector('a[id]').id;
            link.textContent = heading.textContent;
            var item = document.createElement('li');
            item.className = heading.tagName === 'H3' ? 'below' : '';
            item.appendChild(link);
            list.appendChild(item);
            return link;
        });
        var box = document.createElement('nav');
        box.id = 'headings';
        box.setAttribute('aria-label', 'On this page');
        var item = document.querySelector('#leftColumn li.active');
        if (item !== null && document.querySelector('main th:nth-child(6)') !== null) {
            item.appendChild(box);
        } else {
            var title = document.createElement('p');
            title.textContent = 'On this page';
            box.appendChild(title);
            document.querySelector('.row-fluid').appendChild(box);
        }
        box.appendChild(list);
        follow(found, links);
    }

    /* Marks the heading that was last scrolled past. */
    function follow(found, links) {
        function mark() {
            var here = -1;
            found.forEach(function (heading, i) {
                if (heading.getBoundingClientRect().top < 120) {
                    here = i;
                }
            });
            links.forEach(function (link, i) {
                link.className = i === here ? 'here' : '';
            });
        }
        window.addEventListener('scroll', mark, {passive: true});
        mark();
    }

    menuButton();
    headings();
}());
