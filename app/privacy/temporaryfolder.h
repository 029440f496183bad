// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QTemporaryDir>
#include <memory>

namespace Privacy
{

/// A folder for its owner alone that takes the temporary files of this process, those of its libraries (Qt's print
/// engine writes the pages into one) and of the programs that it starts. It goes with the object; what a killed
/// process left goes with the next.
class TemporaryFolder
{
public:
    /// Below that folder, which is made where it is missing.
    explicit TemporaryFolder(const QString &parent);

    /// Empty where it could not be made: then temporary files lie where the system has them.
    QString path() const { return m_lock ? m_folder->path() : QString(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< Says that the folder's process lives.
};

} // namespace Privacy
