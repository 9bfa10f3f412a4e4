package fr.plainpied.study.rules;

import java.util.List;

/// A way of deciding whom homes are proposed to. It keeps nothing from one commission to the next.
public interface Rule {

    /// @return each open home at most once, each household at most once
    List<Proposal> propose(Commission commission);
}
